package org.spoluplan.grants.calls;

import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallId;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Documents of a call are added and taken away.
@Service
@Transactional
class AddingDocuments {

  private final CallDocuments documents;
  private final Files files;
  private final Audit audit;

  AddingDocuments(CallDocuments documents, Files files, Audit audit) {
    this.documents = documents;
    this.files = files;
    this.audit = audit;
  }

  Outcome<FileId> add(Actor actor, CallId call, Upload upload) {
    return files
        .add(upload, actor)
        .map(
            file -> {
              documents.add(call, file);
              audit.done(actor, CallAction.MANAGE, call.thing());
              return file;
            });
  }

  /// What is not there is gone already.
  void remove(Actor actor, CallId call, FileId file) {
    if (!documents.remove(call, file)) return;
    files.remove(file, actor);
    audit.done(actor, CallAction.MANAGE, call.thing());
  }
}
