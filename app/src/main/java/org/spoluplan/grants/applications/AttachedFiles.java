package org.spoluplan.grants.applications;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.grants.ApplicationAction;
import org.springframework.stereotype.Component;

/// Whoever reads an application reads its files.
@Component
class AttachedFiles implements FileAccess {

  private final ApplicationFiles files;
  private final StoredApplications applications;
  private final Access access;

  AttachedFiles(ApplicationFiles files, StoredApplications applications, Access access) {
    this.files = files;
    this.applications = applications;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return applications.list(files.with(file)).stream()
        .anyMatch(one -> access.permits(actor, ApplicationAction.VIEW, one.readers()));
  }
}
