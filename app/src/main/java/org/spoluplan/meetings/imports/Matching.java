package org.spoluplan.meetings.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Reach;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.imports.Identity.Known;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Tells who and what is meant by the names of a draft: what a person said, else what the names
/// say.
@Component
class Matching {

  private final People people;
  private final Organisations organisations;
  private final Bodies bodies;
  private final EvidenceRegister evidence;

  Matching(People people, Organisations organisations, Bodies bodies, EvidenceRegister evidence) {
    this.people = people;
    this.organisations = organisations;
    this.bodies = bodies;
    this.evidence = evidence;
  }

  /// @param organisation the town whose bodies met; null: any
  /// @param reach        the bodies that may be meant
  KnownNames names(@Nullable UUID organisation, Reach reach) {
    var near = evidence.peopleOf(organisation);
    return new KnownNames(people.list(), near, organisations.list(), bodies.list(reach));
  }

  Identity person(KnownNames names, ImportedValue value) {
    var said = value.identity();
    if (said == null) return names.person(value.value());
    return switch (said) {
      case Identity.NEW -> new Identity.New();
      case Identity.NAME -> new Identity.Name();
      default ->
          people
              .find(new PersonId(UUID.fromString(said)))
              .<Identity>map(person -> new Known(person.id().value(), person.fullName()))
              .orElseGet(() -> names.person(value.value()));
    };
  }

  Identity organisation(KnownNames names, ImportedValue value) {
    var said = value.identity();
    if (said == null) return names.organisation(value.value());
    return switch (said) {
      case Identity.NEW -> new Identity.New();
      case Identity.NAME -> new Identity.Name();
      default ->
          organisations
              .find(new OrganisationId(UUID.fromString(said)))
              .<Identity>map(one -> new Known(one.id().value(), one.name()))
              .orElseGet(() -> names.organisation(value.value()));
    };
  }

  /// An organisation that was only spoken of: an unknown one stays a name, unless somebody says
  /// that it is to have a card.
  Identity mentioned(KnownNames names, ImportedValue value) {
    var identity = organisation(names, value);
    return value.identity() == null ? unlessNew(identity) : identity;
  }

  static Identity unlessNew(Identity identity) {
    return identity instanceof Identity.New ? new Identity.Name() : identity;
  }

  /// The body that the draft belongs to.
  ///
  /// @param group as the draft says it; null when it does not
  Identity body(KnownNames names, ImportedFile file, @Nullable String group) {
    if (file.body() != null) {
      var body = bodies.find(file.body());
      if (body.isPresent()) return new Known(body.get().id().value(), body.get().name());
    }
    if (group == null) return new Identity.Name();
    return file.bodyType() == null ? names.body(group) : new Identity.New();
  }
}
