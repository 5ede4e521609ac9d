package org.spoluplan.meetings.minutes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.notifications.Letter.ToPerson;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Tells people that minutes wait for them, each person once and in that person's language. What
/// the minutes say stays where only those may read it who may.
@Component
class MinutesLetters {

  private enum Occasion {
    COMMENT,
    SIGN,
    PUBLISHED
  }

  private final Letters letters;
  private final People people;
  private final Words words;
  private final SiteAddress site;

  MinutesLetters(Letters letters, People people, Words words, SiteAddress site) {
    this.letters = letters;
    this.people = people;
    this.words = words;
    this.site = site;
  }

  void askForComments(Meeting meeting, Collection<PersonId> whom, LocalDate until) {
    post(meeting, whom, Occasion.COMMENT, until);
  }

  void askForSignatures(Meeting meeting, Collection<PersonId> whom) {
    post(meeting, whom, Occasion.SIGN, null);
  }

  void tellOfPublishing(Meeting meeting, Collection<PersonId> whom) {
    post(meeting, whom, Occasion.PUBLISHED, null);
  }

  private void post(
      Meeting meeting, Collection<PersonId> whom, Occasion occasion, @Nullable LocalDate until) {
    for (var person : people.list(whom.stream().distinct().toList())) {
      var language = person.language();
      var name = name(meeting, language);
      var day = until == null ? "" : words.dates(language).full(until);
      var link = site.of(meeting.path() + "/zapis");
      letters.post(
          Letter.to(
                  new ToPerson(person.id()),
                  t(language, "minutes.letter.subject", occasion, name),
                  t(language, "minutes.letter.text", occasion, name, day, link) + "\n")
              .about(about(meeting)));
    }
  }

  /// "Pracovní skupina pro seniory, 2. června 2027"
  private String name(Meeting meeting, Locale language) {
    return Objects.requireNonNullElse(meeting.title(), meeting.body().name())
        + ", "
        + words.dates(language).plain(meeting.day());
  }

  private String t(Locale language, String family, Occasion occasion, Object... arguments) {
    return words.messages().of(language, family + "." + Code.of(occasion), arguments);
  }

  private static About about(Meeting meeting) {
    var scopes = new HashSet<>(meeting.scopes());
    scopes.remove(Scoped.OPEN_TO_ALL);
    var thing = new Thing("meeting", meeting.id().value());
    return new About(thing, scopes, meeting.path() + "/zapis");
  }
}
