package org.spoluplan.meetings.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Sha256;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.BodyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files are taken one by one and wait to be read. A file that cannot be taken stands in the list
/// with the reason; one that is there already changes nothing.
@Service
@Transactional
class TakingFiles {

  /// What became of one file.
  ///
  /// @param isNew false when the same file was there already
  record Taken(ImportedFile file, boolean isNew) {}

  /// Whose minutes they are.
  ///
  /// @param organisation the town whose bodies met; null: none
  /// @param body         that met, when somebody said so; else the name in the minutes tells
  record Origin(@Nullable UUID organisation, @Nullable BodyId body) {}

  private static final int LONGEST_NAME = 200;

  private final ImportRegister imports;
  private final Files files;
  private final Audit audit;

  TakingFiles(ImportRegister imports, Files files, Audit audit) {
    this.imports = imports;
    this.files = files;
    this.audit = audit;
  }

  /// @param origin whose minutes they are
  Taken take(Actor actor, Origin origin, Upload upload) {
    var organisation = origin.organisation();
    imports.lockTown(organisation);
    var sha256 = Sha256.of(upload.content());
    var same = imports.same(organisation, sha256);
    if (same.isPresent()) return new Taken(same.get(), false);
    var arrival = arrival(files.addSource(upload, actor));
    var id =
        imports.add(
            origin,
            name(upload.name()),
            sha256,
            upload.content().length,
            actor.personId(),
            arrival);
    audit.done(actor, ImportAction.IMPORT_MINUTES, new Thing("import", id.value()), "upload");
    return new Taken(imports.get(id), true);
  }

  private static Arrival arrival(Outcome<FileId> kept) {
    return kept.either(Arrival.Kept::new, refusal -> new Arrival.Turned(reason(refusal)));
  }

  /// Other rooms take tables and pictures too; minutes are read from texts only.
  private static String reason(Refusal refusal) {
    return refusal.key().equals("file.type")
        ? "unreadable.unknown-kind"
        : "refusal." + refusal.key();
  }

  private static String name(String typed) {
    var last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    if (clean.isEmpty()) return "?";
    return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }
}
