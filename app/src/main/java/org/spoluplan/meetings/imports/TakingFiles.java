package org.spoluplan.meetings.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
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

  private static final int LONGEST_NAME = 200;

  private final ImportRegister imports;
  private final Files files;
  private final Audit audit;

  TakingFiles(ImportRegister imports, Files files, Audit audit) {
    this.imports = imports;
    this.files = files;
    this.audit = audit;
  }

  /// @param organisation the town whose bodies met
  Taken take(Actor actor, @Nullable UUID organisation, Upload upload) {
    var sha256 = sha256(upload.content());
    var same = imports.same(organisation, sha256);
    if (same.isPresent()) return new Taken(same.get(), false);
    var arrival = arrival(files.addSource(upload, actor));
    var id =
        imports.add(
            organisation,
            name(upload.name()),
            sha256,
            upload.content().length,
            actor.personId(),
            arrival);
    audit.done(actor, ImportAction.IMPORT_MINUTES, new Thing("import", id.value()), "upload");
    return new Taken(imports.get(id), true);
  }

  private static Arrival arrival(Outcome<FileId> kept) {
    return kept.either(
        Arrival.Kept::new, refusal -> new Arrival.Turned("refusal." + refusal.key()));
  }

  private static String name(String typed) {
    var last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    if (clean.isEmpty()) return "?";
    return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
