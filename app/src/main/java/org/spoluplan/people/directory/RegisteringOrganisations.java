package org.spoluplan.people.directory;

import java.util.UUID;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.people.OrganisationChanged;
import org.spoluplan.people.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding organisations to the directory and keeping what it says about them true.
@Service
@Transactional
class RegisteringOrganisations {

  private final OrganisationCards cards;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  RegisteringOrganisations(OrganisationCards cards, Audit audit, ApplicationEventPublisher events) {
    this.cards = cards;
    this.audit = audit;
    this.events = events;
  }

  Outcome<OrganisationId> add(Actor actor, OrganisationDraft draft) {
    var id = new OrganisationId(UUID.randomUUID());
    if (taken(draft, id)) return Outcome.refused(DirectoryRefusal.ICO_TAKEN);
    cards.insert(id, draft);
    saved(actor, OrganisationAction.ADD, id);
    return Outcome.done(id);
  }

  Outcome<OrganisationId> change(
      Actor actor, OrganisationId id, int version, OrganisationDraft draft) {
    if (taken(draft, id)) return Outcome.refused(DirectoryRefusal.ICO_TAKEN);
    if (!cards.update(id, version, draft)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    saved(actor, OrganisationAction.EDIT, id);
    return Outcome.done(id);
  }

  private boolean taken(OrganisationDraft draft, OrganisationId id) {
    return draft.ico() != null && cards.icoTaken(draft.ico(), id);
  }

  private void saved(Actor actor, Action action, OrganisationId id) {
    audit.done(actor, action, new Thing("organisation", id.value()));
    events.publishEvent(new OrganisationChanged(id));
  }
}
