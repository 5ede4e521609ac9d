package org.spoluplan.meetings.imports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Reach;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
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
  private final Circles circles;

  Matching(People people, Organisations organisations, Bodies bodies, Circles circles) {
    this.people = people;
    this.organisations = organisations;
    this.bodies = bodies;
    this.circles = circles;
  }

  /// Who may be meant by the names of a draft. A namesake is the same person only within the bodies
  /// of one town: that of the file, else that of the body it belongs to.
  ///
  /// @param group as the draft says it; null when it does not
  /// @param reach the bodies that may be meant
  KnownNames names(ImportedFile file, @Nullable String group, Reach reach) {
    var offered =
        bodies.list(reach).stream().filter(body -> isOf(file.organisation(), body)).toList();
    var strangers =
        new KnownNames(people.list(), Set.of(), organisations.list(), offered, file.organisation());
    var known = body(strangers, file, group).known();
    return known == null ? of(file, strangers) : of(bodies.get(new BodyId(known)), strangers);
  }

  private KnownNames of(ImportedFile file, KnownNames names) {
    var town = file.organisation();
    return town == null ? names : names.around(circles.peopleOf(town));
  }

  private KnownNames of(BodySummary body, KnownNames names) {
    var town = body.organisation();
    return names.around(
        town == null ? circles.peopleOf(body.id()) : circles.peopleOf(town.value()));
  }

  private static boolean isOf(@Nullable UUID town, BodySummary body) {
    var founder = body.organisation();
    return town == null || (founder != null && founder.value().equals(town));
  }

  Identity person(KnownNames names, ImportedValue value) {
    return said(
        value,
        () -> names.person(value.value()),
        id -> people.find(new PersonId(id)).map(person -> new Known(id, person.fullName())));
  }

  Identity organisation(KnownNames names, ImportedValue value) {
    return said(
        value,
        () -> names.organisation(value.value()),
        id -> organisations.find(new OrganisationId(id)).map(one -> new Known(id, one.name())));
  }

  /// What somebody chose, as long as it is there; else what the names say.
  private static Identity said(
      ImportedValue value, Supplier<Identity> byName, Function<UUID, Optional<Known>> find) {
    var said = value.identity();
    if (said == null) return byName.get();
    return switch (said) {
      case Identity.NEW -> new Identity.New();
      case Identity.NAME -> new Identity.Name();
      default -> find.apply(UUID.fromString(said)).<Identity>map(one -> one).orElseGet(byName);
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
