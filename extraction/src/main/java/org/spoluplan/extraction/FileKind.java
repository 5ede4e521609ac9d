package org.spoluplan.extraction;

/// What a file is by its content; its name decides nothing.
public enum FileKind {
  TEXT,
  HTML,
  DOCX,
  ODT,
  DOC,
  RTF,
  PDF
}
