package org.spoluplan.network.keeping;

import java.util.UUID;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.Provider;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.services.ServiceWriting;
import org.spoluplan.network.upkeep.AfterSaving;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Services are added and changed. One that ends, or is closed for a time, is changed like any
/// other: nothing is deleted.
@Service
@Transactional
class KeepingServices {

  private final ServiceWriting writing;
  private final Services services;
  private final AfterSaving after;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  KeepingServices(
      ServiceWriting writing,
      Services services,
      AfterSaving after,
      Audit audit,
      ApplicationEventPublisher events) {
    this.writing = writing;
    this.services = services;
    this.after = after;
    this.audit = audit;
    this.events = events;
  }

  ServiceId add(Actor actor, Provider provider, ServiceContent content) {
    var id = new ServiceId(UUID.randomUUID());
    writing.add(id, provider.id(), content);
    saved(actor, ServiceAction.ADD, id);
    return id;
  }

  Outcome<ServiceId> change(Actor actor, ServiceId id, int version, ServiceContent content) {
    var number = content.registration().registerId();
    if (number != null && services.find(number).filter(one -> !one.id().equals(id)).isPresent()) {
      return Outcome.refused(ServiceRefusal.NUMBER_TAKEN);
    }
    var before = services.get(id);
    if (!writing.change(id, version, content)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    after.saved(actor, before, services.get(id));
    saved(actor, ServiceAction.EDIT, id);
    return Outcome.done(id);
  }

  private void saved(Actor actor, Action action, ServiceId id) {
    audit.done(actor, action, new Thing("service", id.value()));
    events.publishEvent(new ServiceChanged(id));
  }
}
