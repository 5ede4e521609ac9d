package org.spoluplan.grants.awards;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Resolution;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Tells each applicant what the council decided.
@Component
class AwardLetters {

  private final Organisations organisations;
  private final People people;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  AwardLetters(
      Organisations organisations,
      People people,
      Letters letters,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  void decided(Call call, Resolution resolution, Recommendation recommended) {
    for (var line : recommended.lines()) {
      var staff = organisations.staff(line.application().provider(), Today.of(clock));
      for (var person : people.list(new LinkedHashSet<>(staff))) {
        letters.post(letter(call, resolution, line, person));
      }
    }
  }

  private Letter letter(Call call, Resolution resolution, Recommendation.Line line, Person person) {
    var language = person.language();
    var application = line.application();
    var kind = line.amount() == 0 ? "award.letter.none" : "award.letter.granted";
    var body =
        words
            .messages()
            .of(
                language,
                kind,
                call.is().title(),
                Crowns.written(line.amount(), language),
                resolution.number(),
                words.dates(language).plain(resolution.day()),
                site.of(application.path() + "/vypocet"));
    var subject = words.messages().of(language, "award.letter.subject", call.is().title());
    var scopes = Set.of(application.provider().value(), application.funder().value());
    var about = new Letter.About(application.id().thing(), scopes, application.path());
    return Letter.to(new Letter.ToPerson(person.id()), subject, body).about(about);
  }
}
