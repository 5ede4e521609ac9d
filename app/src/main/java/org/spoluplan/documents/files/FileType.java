package org.spoluplan.documents.files;

import java.util.List;

/// What we take. The first ending is the one a file gets when its own lies.
enum FileType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  DOC("application/msword", "doc"),
  RTF("application/rtf", "rtf doc"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg jpeg jfif"),
  TXT("text/plain", "txt log md"),
  CSV("text/csv", "csv");

  private final String mediaType;
  private final String endings;

  FileType(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  String mediaType() {
    return mediaType;
  }

  List<String> endings() {
    return List.of(endings.split(" ", -1));
  }
}
