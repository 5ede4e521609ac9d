package org.spoluplan.grants.calls;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.grants.CallAction;
import org.springframework.stereotype.Component;

/// Whoever reads a call reads its documents.
@Component
class DocumentAccess implements FileAccess {

  private final CallDocuments documents;
  private final StoredCalls calls;
  private final Access access;

  DocumentAccess(CallDocuments documents, StoredCalls calls, Access access) {
    this.documents = documents;
    this.calls = calls;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return calls.list(documents.with(file)).stream()
        .anyMatch(one -> access.permits(actor, CallAction.VIEW, one));
  }
}
