package org.spoluplan.documents;

/// Writes a document so that it can be read, printed and kept. What is confidential is written too:
/// ask the document for its [Document#publicCopy] first.
public interface DocumentWriter {

  /// An `article` to stand in a page of ours; every typed character is escaped.
  String html(Document document);

  /// PDF/A-2a and PDF/UA-1.
  byte[] pdf(Document document);

  byte[] docx(Document document);

  /// A whole file; as HTML with the styles inside.
  byte[] file(Document document, DocumentFormat format);
}
