package org.spoluplan.network.requests;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Letters that remind people of the provider and of the region that a reservation is to be met.
@Component
class ReservationLetters {

  private final Organisations organisations;
  private final People people;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  ReservationLetters(
      Organisations organisations, People people, Words words, SiteAddress site, Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  List<Letter> write(NetworkRequest request, Reservation reservation) {
    return people.list(whom(request)).stream()
        .map(person -> letter(request, reservation, person))
        .toList();
  }

  private Set<PersonId> whom(NetworkRequest request) {
    var today = Today.of(clock);
    var all = new LinkedHashSet<>(organisations.coordinators(request.is().keeper(), today));
    var provider = request.provider().organisation();
    if (provider != null) all.addAll(organisations.staff(provider, today));
    return all;
  }

  private Letter letter(NetworkRequest request, Reservation reservation, Person person) {
    var language = person.language();
    var messages = words.messages();
    var due = words.dates(language).plain(reservation.due());
    var title = request.is().title();
    var subject = messages.of(language, "request.reservation.letter.subject", due, title);
    var body =
        messages.of(
            language,
            "request.reservation.letter.body",
            title,
            request.provider().name(),
            reservation.conditions(),
            due,
            site.of(request.path()));
    return Letter.to(new Letter.ToPerson(person.id()), subject, body)
        .about(new About(request.id().thing(), request.scopes(), request.path()));
  }
}
