package org.spoluplan.meetings.tasks;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.TaskOwner;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// What owners of tasks are called.
@Component
class OwnerNames {

  /// An owner of whom only the ids are known.
  record Nameless(
      @Nullable PersonId person,
      @Nullable OrganisationId organisation,
      @Nullable BodyId body,
      @Nullable String role) {}

  private final People people;
  private final Organisations organisations;
  private final Bodies bodies;

  OwnerNames(People people, Organisations organisations, Bodies bodies) {
    this.people = people;
    this.organisations = organisations;
    this.bodies = bodies;
  }

  Book of(Collection<Nameless> owners) {
    return new Book(
        people.byId(
            owners.stream().map(Nameless::person).filter(Objects::nonNull).distinct().toList()),
        organisations.byId(
            owners.stream()
                .map(Nameless::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList()),
        bodies.list().stream().collect(Collectors.toMap(BodySummary::id, body -> body)));
  }

  /// The names of all owners of a list, read at once.
  record Book(
      Map<PersonId, Person> people,
      Map<OrganisationId, Organisation> organisations,
      Map<BodyId, BodySummary> bodies) {

    BodySummary body(BodyId id) {
      return Objects.requireNonNull(bodies.get(id));
    }

    /// "Město Chrastava (Ing. Vavřinec Tlustoš)"
    TaskOwner named(Nameless owner) {
      var parts =
          Stream.of(
                  Optional.ofNullable(owner.organisation())
                      .map(organisations::get)
                      .map(Organisation::briefName),
                  Optional.ofNullable(owner.body()).map(bodies::get).map(BodySummary::name),
                  Optional.ofNullable(owner.role()),
                  Optional.ofNullable(owner.person()).map(people::get).map(Person::fullName))
              .flatMap(Optional::stream)
              .toList();
      var name =
          parts.size() < 2
              ? String.join("", parts)
              : parts.getFirst() + " (" + String.join(", ", parts.subList(1, parts.size())) + ")";
      return new TaskOwner(owner.person(), owner.organisation(), owner.body(), owner.role(), name);
    }
  }
}
