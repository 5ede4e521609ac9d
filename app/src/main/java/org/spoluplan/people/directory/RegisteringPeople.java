package org.spoluplan.people.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.people.PersonChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding people to the directory and keeping what it says about them true.
@Service
@Transactional
class RegisteringPeople {

  private final PersonCards cards;
  private final Granting granting;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  RegisteringPeople(
      PersonCards cards, Granting granting, Audit audit, ApplicationEventPublisher events) {
    this.cards = cards;
    this.granting = granting;
    this.audit = audit;
    this.events = events;
  }

  /// @param firstRole what the person starts as, or null
  Outcome<PersonId> add(Actor actor, PersonDraft draft, @Nullable Grant firstRole) {
    var id = new PersonId(UUID.randomUUID());
    if (taken(draft, id)) return Outcome.refused(DirectoryRefusal.EMAIL_TAKEN);
    cards.insert(id, draft);
    saved(actor, PersonAction.ADD, id);
    if (firstRole == null) return Outcome.done(id);
    return granting.grant(actor, id, firstRole).map(_ -> id);
  }

  Outcome<PersonId> change(
      Actor actor, Action action, PersonId id, int version, PersonDraft draft) {
    if (taken(draft, id)) return Outcome.refused(DirectoryRefusal.EMAIL_TAKEN);
    if (!cards.update(id, version, draft)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    saved(actor, action, id);
    return Outcome.done(id);
  }

  private boolean taken(PersonDraft draft, PersonId id) {
    return draft.email() != null && cards.emailTaken(draft.email(), id);
  }

  private void saved(Actor actor, Action action, PersonId id) {
    audit.done(actor, action, new Thing("person", id.value()));
    events.publishEvent(new PersonChanged(id));
  }
}
