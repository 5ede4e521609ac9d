package org.spoluplan.meetings.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.Files;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person looks through a draft: confirms, corrects, drops and adds values, says who is meant and
/// which body met.
@Service
@Transactional
class Reviewing {

  private final ImportRegister imports;
  private final DraftValues values;
  private final Files files;
  private final Audit audit;

  Reviewing(ImportRegister imports, DraftValues values, Files files, Audit audit) {
    this.imports = imports;
    this.values = values;
    this.files = files;
    this.audit = audit;
  }

  /// What was made of one value.
  record Change(UUID value, String text, Review review, @Nullable String identity) {}

  /// A value the parser had not found.
  record Addition(Field field, int place, String part, String text) {}

  /// @param body a known body, or null
  /// @param type of a new body, or null
  record Belonging(@Nullable UUID body, @Nullable String type) {}

  Outcome<ImportId> save(
      Actor actor,
      ImportId id,
      List<Change> changes,
      List<Addition> additions,
      Belonging belonging,
      int version) {
    var file = imports.lock(id);
    if (file.state() != ImportState.DRAFT) return Outcome.refused(ImportRefusal.NO_DRAFT);
    if (file.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    var there = values.of(id).stream().map(ImportedValue::id).toList();
    for (var change : changes) {
      if (!there.contains(change.value())) continue;
      values.set(change.value(), change.text(), change.review(), change.identity());
    }
    for (var one : additions) values.add(id, one.field(), one.place(), one.part(), one.text());
    imports.belongsTo(file, belonging.body(), belonging.type());
    return recorded(actor, id, "review");
  }

  Outcome<ImportId> setAside(Actor actor, ImportId id) {
    var state = imports.lock(id).state();
    if (state == ImportState.ACCEPTED) return Outcome.refused(ImportRefusal.NO_DRAFT);
    imports.move(id, ImportState.SET_ASIDE);
    return recorded(actor, id, "set-aside");
  }

  /// What was set aside is looked through after all; what was never read waits to be read.
  Outcome<ImportId> pickUp(Actor actor, ImportId id) {
    if (imports.lock(id).state() != ImportState.SET_ASIDE) {
      return Outcome.refused(ImportRefusal.NOT_SET_ASIDE);
    }
    imports.pickUp(id);
    return recorded(actor, id, "pick-up");
  }

  /// The file is read anew, e.g. after Spoluplán learned to read more; what was corrected is lost.
  Outcome<ImportId> readAgain(Actor actor, ImportId id) {
    var file = imports.lock(id);
    var unaccepted = file.state() == ImportState.DRAFT || file.state() == ImportState.UNREADABLE;
    if (!unaccepted || file.file() == null) return Outcome.refused(ImportRefusal.NO_DRAFT);
    values.forget(id);
    imports.readAgain(id);
    return recorded(actor, id, "read-again");
  }

  /// What could not be read, or was set aside, goes for good with its file.
  Outcome<ImportId> delete(Actor actor, ImportId id) {
    var file = imports.lock(id);
    var unwanted = file.state() == ImportState.UNREADABLE || file.state() == ImportState.SET_ASIDE;
    if (!unwanted) return Outcome.refused(ImportRefusal.NOT_SET_ASIDE);
    imports.remove(id);
    if (file.file() != null) files.remove(file.file(), actor);
    return recorded(actor, id, "delete");
  }

  private Outcome<ImportId> recorded(Actor actor, ImportId id, String what) {
    audit.done(actor, ImportAction.IMPORT_MINUTES, new Thing("import", id.value()), what);
    return Outcome.done(id);
  }
}
