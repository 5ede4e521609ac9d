package org.spoluplan.codelists.upkeep;

import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodesChanged;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A slip is mended in its row; a change of the law begins on a day and ends what held before.
@Service
@Transactional
class KeepingCodes {

  private final Items items;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  KeepingCodes(Items items, Audit audit, ApplicationEventPublisher events) {
    this.items = items;
    this.audit = audit;
    this.events = events;
  }

  Outcome<UUID> add(Actor actor, CodeItem item) {
    var id = UUID.randomUUID();
    if (items.overlaps(item, id)) return Outcome.refused(CodeRefusal.OVERLAPS);
    items.add(id, item);
    return kept(actor, id, item);
  }

  /// Mends what was always meant.
  Outcome<UUID> mend(Actor actor, StoredItem old, int version, CodeItem item) {
    if (items.overlaps(item, old.id())) return Outcome.refused(CodeRefusal.OVERLAPS);
    if (!items.change(old.id(), version, item)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return kept(actor, old.id(), item);
  }

  /// From a day on the code means something else.
  Outcome<UUID> renew(Actor actor, StoredItem old, int version, CodeItem item) {
    var from = item.valid().from();
    var began = old.item().valid().from();
    if (from == null || (began != null && !from.isAfter(began))) {
      return Outcome.refused(CodeRefusal.BEGINS_TOO_EARLY);
    }
    if (items.overlaps(item, old.id())) return Outcome.refused(CodeRefusal.OVERLAPS);
    if (!items.change(old.id(), version, old.item().until(from.minusDays(1)))) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    var id = UUID.randomUUID();
    items.add(id, item);
    return kept(actor, id, item);
  }

  private Outcome<UUID> kept(Actor actor, UUID id, CodeItem item) {
    audit.done(actor, CodeAction.KEEP, new Thing("code_item", id));
    events.publishEvent(new CodesChanged(item.list()));
    return Outcome.done(id);
  }
}
