package org.spoluplan.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.NotFound;

/// The directory of people, to be read by other capabilities.
public interface People {

  /// At most this many people are found by [#search].
  int MOST_FOUND = 50;

  Optional<Person> find(PersonId id);

  /// All of them, by family name in Czech order.
  List<Person> list();

  /// Those of them who are known, by family name in Czech order.
  List<Person> list(Collection<PersonId> ids);

  /// By parts of the name or of the e-mail address, without regard to diacritics or case; nothing
  /// typed finds everybody. By family name.
  List<Person> search(String text);

  default Person get(PersonId id) {
    return find(id).orElseThrow(() -> new NotFound("person", id.value()));
  }

  default Map<PersonId, Person> byId(Collection<PersonId> ids) {
    return list(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }
}
