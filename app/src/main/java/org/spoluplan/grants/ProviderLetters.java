package org.spoluplan.grants;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.Dates;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Letters about an application to everybody of its provider, in the language of each.
@Component
public class ProviderLetters {

  private final Organisations organisations;
  private final People people;
  private final Letters letters;
  private final Words words;
  private final Clock clock;

  ProviderLetters(
      Organisations organisations, People people, Letters letters, Words words, Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.letters = letters;
    this.words = words;
    this.clock = clock;
  }

  /// What a sentence is filled with, in the reader's language.
  public record In(Dates dates, Locale locale) {}

  /// @param key       of the sentences `<key>.subject`, with the title of the call, and
  /// `<key>.body`
  /// @param arguments of the body
  public void post(
      Application application, Call call, String key, Function<In, List<String>> arguments) {
    var staff = organisations.staff(application.provider(), Today.of(clock));
    for (var person : people.list(new LinkedHashSet<>(staff))) {
      letters.post(letter(application, call, person, key, arguments));
    }
  }

  private Letter letter(
      Application application,
      Call call,
      Person person,
      String key,
      Function<In, List<String>> arguments) {
    var language = person.language();
    var messages = words.messages();
    var subject = messages.of(language, key + ".subject", call.is().title());
    var filled = arguments.apply(new In(words.dates(language), language)).toArray();
    var body = messages.of(language, key + ".body", filled);
    var scopes = Set.of(application.provider().value(), application.funder().value());
    var about = new Letter.About(application.id().thing(), scopes, application.path());
    return Letter.to(new Letter.ToPerson(person.id()), subject, body).about(about);
  }
}
