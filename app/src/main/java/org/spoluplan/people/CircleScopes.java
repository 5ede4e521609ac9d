package org.spoluplan.people;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Reach;
import org.springframework.stereotype.Component;

/// The scopes of the directory in which only coordinators stand. Whoever coordinates a town keeps
/// the cards of all people its bodies work with; colleagues at the town hall do not see them.
@Component
public class CircleScopes {

  /// Of people who belong nowhere and never did: somebody has just added them. Any coordinator may
  /// find them, else nobody could give them a place.
  public static final UUID NOBODYS = new UUID(0, 1);

  private final List<Circles> circles;

  CircleScopes(List<Circles> circles) {
    this.circles = List.copyOf(circles);
  }

  /// The scope of those who work with the organisation.
  public static UUID around(UUID organisation) {
    return UUID.nameUUIDFromBytes(("around " + organisation).getBytes(StandardCharsets.UTF_8));
  }

  /// The scopes in which each of these people lies on that day, beside their own organisations.
  public Map<PersonId, Set<UUID>> of(Collection<PersonId> people, LocalDate day) {
    var scopes = new HashMap<PersonId, Set<UUID>>();
    var known = ever(people);
    for (var person : people) {
      scopes.put(person, known.contains(person) ? new HashSet<>() : Set.of(NOBODYS));
    }
    for (var circle : circles) {
      circle.of(people, day).forEach((person, with) -> add(scopes, person, with));
    }
    return scopes;
  }

  private static void add(
      Map<PersonId, Set<UUID>> scopes, PersonId person, Set<OrganisationId> with) {
    var lies = scopes.computeIfAbsent(person, _ -> new HashSet<>());
    with.forEach(one -> lies.add(around(one.value())));
  }

  /// Who works with one of the organisations on that day.
  public Set<PersonId> around(Collection<OrganisationId> organisations, LocalDate day) {
    var people = new HashSet<PersonId>();
    for (var circle : circles) people.addAll(circle.around(organisations, day));
    return people;
  }

  /// Who lies in a scope of the reach that is a circle.
  ///
  /// @param loose people who hold no role anywhere
  public Set<PersonId> reached(Reach reach, Collection<PersonId> loose, LocalDate day) {
    var organisations =
        reach.scopes().stream()
            .filter(scope -> reach.scopes().contains(around(scope)))
            .map(OrganisationId::new)
            .toList();
    var people = around(organisations, day);
    if (!reach.scopes().contains(NOBODYS)) return people;
    var known = ever(loose);
    loose.stream().filter(person -> !known.contains(person)).forEach(people::add);
    return people;
  }

  private Set<PersonId> ever(Collection<PersonId> people) {
    var known = new HashSet<PersonId>();
    for (var circle : circles) known.addAll(circle.ever(people));
    return known;
  }
}
