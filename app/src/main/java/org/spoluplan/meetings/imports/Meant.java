package org.spoluplan.meetings.imports;

import java.util.List;
import java.util.UUID;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Whom somebody means who is not among those offered: by name or e-mail address, an organisation
/// by name or IČO.
@Component
class Meant {

  private final People people;
  private final Organisations organisations;

  Meant(People people, Organisations organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  /// All that may be meant; one when it is clear.
  List<UUID> by(Field field, String typed) {
    if (field == Field.ORGANIZATIONS) {
      return organisations.search(typed).stream().map(one -> one.id().value()).toList();
    }
    var found = people.search(typed);
    var namesakes = found.stream().filter(person -> isCalled(person, typed)).toList();
    return (namesakes.isEmpty() ? found : namesakes).stream().map(one -> one.id().value()).toList();
  }

  /// "Jana Nová" is not "Jana Nováková" as well.
  private static boolean isCalled(Person person, String typed) {
    var name = KnownNames.folded(typed);
    return name.equals(KnownNames.folded(person.name().plain()))
        || name.equals(KnownNames.folded(person.fullName()));
  }
}
