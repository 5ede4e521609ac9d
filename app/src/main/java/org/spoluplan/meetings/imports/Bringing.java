package org.spoluplan.meetings.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Component;

/// Notes each thing that an import brings into the house or uses there, with where it was read, for
/// the thread, search, the audit trail, and for taking it back.
@Component
class Bringing {

  private final BroughtThings things;
  private final Audit audit;

  Bringing(BroughtThings things, Audit audit) {
    this.things = things;
    this.audit = audit;
  }

  Thing brought(Actor actor, ImportId id, String kind, UUID thing, @Nullable ImportedValue from) {
    var brought = new Thing(kind, thing);
    things.brought(id, brought, from == null ? null : from.id());
    audit.done(actor, ImportAction.IMPORT_MINUTES, brought);
    return brought;
  }

  Thing used(ImportId id, String kind, UUID thing, @Nullable ImportedValue from) {
    var used = new Thing(kind, thing);
    things.used(id, used, from == null ? null : from.id());
    return used;
  }
}
