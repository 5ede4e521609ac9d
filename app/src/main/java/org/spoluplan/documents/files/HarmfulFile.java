package org.spoluplan.documents.files;

import java.io.IOException;

/// Found while a file was read: it must not be read on.
final class HarmfulFile extends IOException {

  private static final long serialVersionUID = 1L;

  private final FileRefusal refusal;

  HarmfulFile(FileRefusal refusal) {
    super(refusal.key());
    this.refusal = refusal;
  }

  FileRefusal refusal() {
    return refusal;
  }
}
