package org.spoluplan.grants.applications;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.page.Dates;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Letters to people of the applicant.
@Component
class ApplicationLetters {

  private final Organisations organisations;
  private final People people;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  ApplicationLetters(
      Organisations organisations, People people, Words words, SiteAddress site, Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  List<Letter> submitted(Application application, Call call) {
    var submitted = application.submitted();
    if (submitted == null) return List.of();
    return toAll(
        application,
        call,
        "application.letter.submitted",
        dates ->
            List.of(
                call.is().title(),
                String.valueOf(application.number()),
                dates.moment(submitted.at()),
                submitted.sha256(),
                site.of(application.path() + "/potvrzeni")));
  }

  List<Letter> returned(Application application, Call call, List<Fault> faults) {
    var by = application.completeBy();
    if (by == null) return List.of();
    var list = faults.stream().map(one -> "– " + one.text()).collect(Collectors.joining("\n"));
    return toAll(
        application,
        call,
        "application.letter.returned",
        dates -> List.of(call.is().title(), list, dates.moment(by), site.of(application.path())));
  }

  List<Letter> excluded(Application application, Call call, String reason) {
    return toAll(
        application,
        call,
        "application.letter.excluded",
        dates -> List.of(call.is().title(), reason, site.of(application.path())));
  }

  /// A rule was decided after the call opened.
  List<Letter> ruleChanged(Application application, Call call, int rule) {
    return toAll(
        application,
        call,
        "application.letter.rule",
        dates ->
            List.of(call.is().title(), String.valueOf(rule), site.of(call.path() + "/pravidla")));
  }

  private List<Letter> toAll(
      Application application, Call call, String key, Function<Dates, List<String>> arguments) {
    var staff = organisations.staff(application.provider(), Today.of(clock));
    return people.list(new LinkedHashSet<>(staff)).stream()
        .map(person -> letter(application, call, person, key, arguments))
        .toList();
  }

  private Letter letter(
      Application application,
      Call call,
      Person person,
      String key,
      Function<Dates, List<String>> arguments) {
    var language = person.language();
    var messages = words.messages();
    var subject = messages.of(language, key + ".subject", call.is().title());
    var body =
        messages.of(language, key + ".body", arguments.apply(words.dates(language)).toArray());
    var scopes = Set.of(application.provider().value(), application.funder().value());
    var about = new Letter.About(application.id().thing(), scopes, application.path());
    return Letter.to(new Letter.ToPerson(person.id()), subject, body).about(about);
  }
}
