package org.spoluplan.documents.files;

import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Sha256;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Attaching implements Files {

  private final StoredFiles files;
  private final Audit audit;

  Attaching(StoredFiles files, Audit audit) {
    this.files = files;
    this.audit = audit;
  }

  @Override
  public Outcome<FileId> add(Upload upload, Actor actor) {
    return Inspection.of(upload.name(), upload.content()).map(type -> keep(upload, type, actor));
  }

  @Override
  public Outcome<FileId> addSource(Upload upload, Actor actor) {
    return Inspection.ofSource(upload.name(), upload.content())
        .map(type -> keep(upload, type, actor));
  }

  private FileId keep(Upload upload, FileType type, Actor actor) {
    var name = FileName.of(upload.name(), type);
    var id = files.add(name, type, upload.content(), Sha256.of(upload.content()), actor);
    audit.done(actor, FileAction.ADD, new Thing("file", id.value()));
    return id;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<StoredFile> find(FileId id) {
    return files.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] content(FileId id) {
    return files.content(id);
  }

  @Override
  public void remove(FileId id, Actor actor) {
    files.remove(id);
    audit.done(actor, FileAction.ADD, new Thing("file", id.value()), "remove");
  }
}
