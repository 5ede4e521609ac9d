package org.spoluplan.documents.files;

import org.spoluplan.access.Actor;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks every capability whether somebody may read a file.
@Component
class FileReaders {

  private final ObjectProvider<FileAccess> capabilities;

  FileReaders(ObjectProvider<FileAccess> capabilities) {
    this.capabilities = capabilities;
  }

  /// The file as this reader meets it: open, or in nobody's reach.
  Scoped scope(Actor actor, FileId file) {
    var open = capabilities.stream().anyMatch(capability -> capability.mayRead(actor, file));
    return open ? Scoped.of(Scoped.OPEN_TO_ALL) : Scoped.of();
  }
}
