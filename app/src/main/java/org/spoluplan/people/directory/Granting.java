package org.spoluplan.people.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.people.PersonChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Giving roles to people and ending them.
@Service
@Transactional
class Granting {

  private final PersonCards cards;
  private final RoleAssignments roles;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Granting(
      PersonCards cards, RoleAssignments roles, Audit audit, ApplicationEventPublisher events) {
    this.cards = cards;
    this.roles = roles;
    this.audit = audit;
    this.events = events;
  }

  Outcome<RoleId> grant(Actor actor, PersonId person, Grant grant) {
    if (grant.to() != null && grant.to().isBefore(grant.from())) {
      return Outcome.refused(DirectoryRefusal.ROLE_ENDS_BEFORE_IT_BEGINS);
    }
    cards.lock(person);
    var overlaps = cards.get(person).roles().stream().anyMatch(held -> overlaps(held, grant));
    if (overlaps) return Outcome.refused(DirectoryRefusal.ROLE_HELD_ALREADY);
    var id = new RoleId(UUID.randomUUID());
    roles.insert(
        new HeldRole(
            id, person, grant.role(), grant.organisation(), null, grant.from(), grant.to()));
    changed(actor, person, grant.role());
    return Outcome.done(id);
  }

  Outcome<RoleId> end(Actor actor, RoleId id, LocalDate to) {
    var held = get(id);
    if (to.isBefore(held.from())) {
      return Outcome.refused(DirectoryRefusal.ROLE_ENDS_BEFORE_IT_BEGINS);
    }
    if (held.role() == GrantableRole.ADMINISTRATOR && !roles.anotherAdministrator(id)) {
      return Outcome.refused(DirectoryRefusal.LAST_ADMINISTRATOR);
    }
    return endOn(actor, held, to);
  }

  /// Takes the end back.
  Outcome<RoleId> reopen(Actor actor, RoleId id) {
    var held = get(id);
    cards.lock(held.person());
    var open = new Grant(held.role(), held.organisation(), held.from(), null);
    var overlaps =
        cards.get(held.person()).roles().stream()
            .anyMatch(other -> !other.id().equals(id) && overlaps(other, open));
    if (overlaps) return Outcome.refused(DirectoryRefusal.ROLE_HELD_ALREADY);
    return endOn(actor, held, null);
  }

  HeldRole get(RoleId id) {
    return roles.find(id).orElseThrow(() -> new NotFound("role", id.value()));
  }

  private Outcome<RoleId> endOn(Actor actor, HeldRole held, @Nullable LocalDate to) {
    roles.end(held.id(), to);
    changed(actor, held.person(), held.role());
    return Outcome.done(held.id());
  }

  private static boolean overlaps(HeldRole held, Grant grant) {
    return held.role() == grant.role()
        && Objects.equals(held.organisation(), grant.organisation())
        && !endsBefore(held.to(), grant.from())
        && !endsBefore(grant.to(), held.from());
  }

  private static boolean endsBefore(@Nullable LocalDate end, LocalDate day) {
    return end != null && end.isBefore(day);
  }

  private void changed(Actor actor, PersonId person, GrantableRole role) {
    audit.done(actor, role.action(), new Thing("person", person.value()), "role=" + role);
    events.publishEvent(new PersonChanged(person));
  }
}
