package org.spoluplan.documents.files;

import org.spoluplan.kernel.Refusal;

/// Why a file is not taken. Each has a sentence that says what to do instead.
enum FileRefusal implements Refusal {
  EMPTY("file.empty"),
  TOO_BIG("file.too-big"),
  /// Neither a document, nor a table, slides, a picture or a text.
  TYPE("file.type"),
  /// HTML, SVG and XML can carry scripts.
  WEB_PAGE("file.web-page"),
  MACROS("file.macros"),
  /// A table that carries another program's object (OLE), which nobody sees and which can do harm.
  EMBEDDED("file.embedded"),
  /// Members could not read it and nobody can see what is in it.
  ENCRYPTED("file.encrypted"),
  DAMAGED("file.damaged"),
  /// Unpacks to far more than it is.
  BOMB("file.bomb"),
  /// Its XML wants something from outside.
  UNSAFE_XML("file.unsafe-xml"),
  /// Two kinds of file in one.
  MIXED("file.mixed");

  private final String key;

  FileRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
