package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.invitations.CalendarEntry.Participant;
import org.spoluplan.meetings.invitations.News.Occasion;
import org.spoluplan.notifications.CalendarPart;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.notifications.Letter.ToPerson;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.Messages;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Writes letters about meetings, each in the language of the person, with an entry for the
/// calendar.
@Component
class InvitationLetters {

  private final People people;
  private final Programmes programmes;
  private final Procedures procedures;
  private final Invitations invitations;
  private final Calendars calendars;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  InvitationLetters(
      People people,
      Programmes programmes,
      Procedures procedures,
      Invitations invitations,
      Calendars calendars,
      Letters letters,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.people = people;
    this.programmes = programmes;
    this.procedures = procedures;
    this.invitations = invitations;
    this.calendars = calendars;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  Letter write(News news, Invitation invitation, Secret secret) {
    var meeting = news.meeting();
    var person = people.get(invitation.person());
    var organiser = organiser(meeting);
    // Nobody types 43 letters from a sheet of paper.
    var link = person.email() == null ? "" : site.of("/pozvanka/" + secret.text());
    var text = text(news, person.language(), link, organiser);
    return Letter.to(new ToPerson(person.id()), text.subject(), text.body())
        .with(entry(news, invitation, person, organiser))
        .about(about(meeting))
        .answeredBy(organiser == null ? null : organiser.email())
        .validUntil(Timing.open(meeting));
  }

  /// As a member would read it, with dots where everybody gets a link of their own.
  LetterText preview(Meeting meeting, Locale language, PersonId reader) {
    var inviter = invitations.of(meeting.id()).isEmpty() ? people.get(reader) : organiser(meeting);
    var news = new News(Occasion.INVITED, meeting, null);
    return text(news, language, site.of("/pozvanka/…"), inviter);
  }

  private LetterText text(
      News news, Locale language, String answerLink, @Nullable Person organiser) {
    var meeting = news.meeting();
    return new LetterText(
        words,
        language,
        news,
        programmes.of(meeting),
        Notice.of(meeting.day(), procedures.rules(meeting.body().id(), meeting.day()).deadlines()),
        Today.of(clock),
        site,
        Timing.isWritten(meeting) ? null : answerLink,
        organiser == null ? null : contact(organiser));
  }

  private @Nullable CalendarPart entry(
      News news, Invitation invitation, Person person, @Nullable Person organiser) {
    if (person.email() == null) return null;
    var method =
        news.occasion() == Occasion.CANCELLED
            ? CalendarPart.Method.CANCEL
            : CalendarPart.Method.REQUEST;
    var meeting = news.meeting();
    var entry =
        calendars
            .entry(meeting, person.language(), true)
            .between(
                participant(organiser),
                new Participant(person.fullName(), person.email()),
                invitation.answerIn(meeting.sequence()));
    return CalendarText.letter(method, entry, clock.instant());
  }

  private Participant participant(@Nullable Person organiser) {
    return organiser == null || organiser.email() == null
        ? new Participant(
            words.messages().of(Messages.CZECH, "invitation.feed.name"), letters.sender())
        : new Participant(organiser.fullName(), organiser.email());
  }

  private @Nullable Person organiser(Meeting meeting) {
    var id = invitations.organiser(meeting);
    return id == null ? null : people.find(id).orElse(null);
  }

  private static About about(Meeting meeting) {
    var scopes = new HashSet<>(meeting.scopes());
    scopes.remove(Scoped.OPEN_TO_ALL);
    return new About(new Thing("meeting", meeting.id().value()), scopes, meeting.path());
  }

  private static String contact(Person person) {
    return person.email() == null ? person.fullName() : person.fullName() + ", " + person.email();
  }
}
