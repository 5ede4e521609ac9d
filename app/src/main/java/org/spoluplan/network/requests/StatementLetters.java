package org.spoluplan.network.requests;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Letters in which people of a town hall are asked for the statement of their municipality.
@Component
class StatementLetters {

  private final Organisations organisations;
  private final People people;
  private final Territory territory;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  StatementLetters(
      Organisations organisations,
      People people,
      Territory territory,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.territory = territory;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  /// @param again whether they were asked before
  List<Letter> write(NetworkRequest request, Statement statement, boolean again) {
    var office = statement.office();
    if (office == null) return List.of();
    var today = Today.of(clock);
    var asked = new LinkedHashSet<>(organisations.staff(office, today));
    asked.addAll(organisations.coordinators(office, today));
    return people.list(asked).stream()
        .map(person -> letter(request, statement, person, again))
        .toList();
  }

  private Letter letter(NetworkRequest request, Statement statement, Person person, boolean again) {
    var language = person.language();
    var messages = words.messages();
    var municipality = territory.name(statement.municipality());
    var services =
        request.is().services().stream().map(AskedService::name).collect(Collectors.joining(", "));
    var subject =
        messages.of(
            language,
            again ? "request.letter.again" : "request.letter.subject",
            municipality,
            request.is().title());
    var body =
        messages.of(
            language,
            "request.letter.body",
            municipality,
            request.provider().name(),
            request.is().title(),
            services,
            words.dates(language).plain(statement.due()),
            site.of(statement.id().path()));
    return Letter.to(new Letter.ToPerson(person.id()), subject, body).about(about(statement));
  }

  private static About about(Statement statement) {
    var thing = new Thing("municipality_statement", statement.id().value());
    return new About(thing, Set.copyOf(statement.scopes()), statement.id().path());
  }
}
