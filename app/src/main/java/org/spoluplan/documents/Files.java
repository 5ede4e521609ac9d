package org.spoluplan.documents;

import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Outcome;

/// Files people attach to things of any capability. Whoever attaches one asks permission for the
/// thing it belongs to, keeps the id, and answers through [FileAccess] who may read it. Everybody
/// reads it at `/soubory/{id}`.
public interface Files {

  /// Up to 25 MB of PDF, DOCX, ODT, DOC, RTF, XLSX, ODS, PPTX, PNG, JPEG, TXT or CSV, by what is in
  /// it. Refused with its own sentence: other types, web pages, macros, passwords, damaged files
  /// and files that mean harm.
  Outcome<FileId> add(Upload upload, Actor actor);

  /// The same for what an application is to read text from: a web page too, which nobody will see
  /// as one.
  Outcome<FileId> addSource(Upload upload, Actor actor);

  Optional<StoredFile> find(FileId id);

  byte[] content(FileId id);

  /// The file with its content is gone for good; whoever calls it has let go of the id.
  void remove(FileId id, Actor actor);
}
