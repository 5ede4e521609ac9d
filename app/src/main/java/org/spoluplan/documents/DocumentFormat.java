package org.spoluplan.documents;

import org.spoluplan.kernel.Code;

/// How a document leaves the application.
public enum DocumentFormat {
  HTML("text/html;charset=UTF-8"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// Of a file name, without the dot.
  public String extension() {
    return Code.of(this);
  }
}
