package org.spoluplan.capacity.demands;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.spoluplan.access.PersonId;
import org.spoluplan.capacity.demands.Demand.Answer;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Letters to providers that could help, and to the town hall when one of them answers.
@Component
class DemandLetters {

  private final Addressees addressees;
  private final Organisations organisations;
  private final People people;
  private final Territory territory;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  DemandLetters(
      Addressees addressees,
      Organisations organisations,
      People people,
      Territory territory,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.addressees = addressees;
    this.organisations = organisations;
    this.people = people;
    this.territory = territory;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  List<Letter> published(Demand demand) {
    var to = new LinkedHashSet<PersonId>();
    var today = Today.of(clock);
    addressees.of(demand, today).forEach(one -> to.addAll(organisations.staff(one, today)));
    return people.list(to).stream().map(person -> published(demand, person)).toList();
  }

  private Letter published(Demand demand, Person person) {
    var language = person.language();
    var town = territory.get(demand.municipality()).name();
    var subject = words.messages().of(language, "demand.letter.subject", town, demand.is().title());
    var body =
        words
            .messages()
            .of(
                language,
                "demand.letter.body",
                town,
                demand.is().title(),
                words.dates(language).plain(demand.is().due()),
                site.of(demand.path()));
    return letter(demand, person, subject, body);
  }

  List<Letter> answered(Demand demand, Answer answer) {
    var today = Today.of(clock);
    var to = new LinkedHashSet<>(organisations.staff(demand.office(), today));
    to.addAll(organisations.coordinators(demand.office(), today));
    return people.list(to).stream()
        .map(person -> answered(demand, answer.provider(), person))
        .toList();
  }

  private Letter answered(Demand demand, OrganisationId provider, Person person) {
    var language = person.language();
    var name = organisations.get(provider).name();
    var subject =
        words.messages().of(language, "demand.letter.answered", name, demand.is().title());
    var body =
        words
            .messages()
            .of(
                language,
                "demand.letter.answered.body",
                name,
                demand.is().title(),
                site.of(demand.path()));
    return letter(demand, person, subject, body);
  }

  private static Letter letter(Demand demand, Person person, String subject, String body) {
    var about = new Letter.About(demand.id().thing(), Set.copyOf(demand.scopes()), demand.path());
    return Letter.to(new Letter.ToPerson(person.id()), subject, body).about(about);
  }
}
