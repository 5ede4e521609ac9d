package org.spoluplan.notifications.outbox;

import java.time.Instant;
import java.util.Set;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Thing;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.notifications.Letter.ToPerson;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.Words;
import org.spoluplan.people.NewPasswordRequested;
import org.spoluplan.people.People;
import org.spoluplan.people.PersonInvited;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to those who were invited to sign in or forgot their password.
@Component
class SignInLetters {

  private final Letters letters;
  private final People people;
  private final Words words;

  SignInLetters(Letters letters, People people, Words words) {
    this.letters = letters;
    this.people = people;
    this.words = words;
  }

  @ApplicationModuleListener
  void on(PersonInvited event) {
    write("letter.invited", event.person(), event.link(), event.validUntil());
  }

  @ApplicationModuleListener
  void on(NewPasswordRequested event) {
    write("letter.new-password", event.person(), event.link(), event.validUntil());
  }

  private void write(String key, PersonId id, String link, Instant validUntil) {
    var language = people.get(id).language();
    var until = words.dates(language).moment(validUntil);
    var subject = words.messages().of(language, key + ".subject");
    var body = words.messages().of(language, key + ".body", link, until);
    var about = new About(new Thing("person", id.value()), Set.of(), "/lide/" + id.value());
    letters.post(
        Letter.to(new ToPerson(id), subject, body)
            .about(about)
            .validUntil(validUntil)
            .confidentially());
  }
}
