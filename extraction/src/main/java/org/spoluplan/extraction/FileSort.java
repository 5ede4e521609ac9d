package org.spoluplan.extraction;

/// What the first bytes of a file say; packed documents are told apart later.
enum FileSort {
  TEXT,
  HTML,
  RTF,
  PDF,
  ZIP,
  OLE,
  MAIL,
  IMAGE,
  ARCHIVE,
  UNKNOWN
}
