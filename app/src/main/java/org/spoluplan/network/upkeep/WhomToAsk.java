package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.List;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Contact;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Who can say whether what is known of a service still holds: people of its provider; where nobody
/// of them is in the directory, whoever reads the public e-mail of the service.
@Component
class WhomToAsk {

  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  WhomToAsk(Organisations organisations, People people, Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  List<Asked> about(SocialService service, ReminderRule rule) {
    var staff = staff(service);
    if (!staff.isEmpty() || !rule.strangers()) return staff.stream().map(Asked::person).toList();
    return service.is().contacts(Contact.Kind.EMAIL).stream()
        .limit(1)
        .map(email -> Asked.address(service.provider().name(), email.value()))
        .toList();
  }

  private List<Person> staff(SocialService service) {
    var organisation = service.provider().organisation();
    if (organisation == null) return List.of();
    var ids = organisations.staff(organisation, Today.of(clock));
    return people.list(ids).stream().filter(person -> person.email() != null).toList();
  }
}
