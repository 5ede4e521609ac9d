package org.spoluplan.meetings.imports;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.meetings.Meetings;
import org.springframework.stereotype.Component;

/// Who reads the original: whoever imports, and whoever reads the old minutes of that meeting.
@Component
class ImportedFiles implements FileAccess {

  private final ImportRegister imports;
  private final Meetings meetings;
  private final Access access;

  ImportedFiles(ImportRegister imports, Meetings meetings, Access access) {
    this.imports = imports;
    this.meetings = meetings;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return imports.of(file).filter(one -> mayRead(actor, one)).isPresent();
  }

  private boolean mayRead(Actor actor, ImportedFile file) {
    if (access.permits(actor, ImportAction.IMPORT_MINUTES, file)) return true;
    return file.meeting() != null
        && access.permits(actor, ImportAction.READ_ORIGINAL, meetings.get(file.meeting()));
  }
}
