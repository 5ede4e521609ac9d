package org.spoluplan.documents;

/// Writes a document so that it can be read, printed and kept. What is confidential is written too:
/// ask the document for its [Document#publicCopy] first.
public interface DocumentWriter {

  /// An `article` to stand in a page of ours; every typed character is escaped.
  String html(Document document);

  /// PDF/A-2a and PDF/UA-1.
  byte[] pdf(Document document);

  /// The same kinds of PDF of a page with its own look. Pictures are PNG inside the page.
  byte[] pdf(PrintedPage page);

  /// Two pages beside each other on each sheet, in the order of a booklet: printed on both sides
  /// (turned by the short edge), laid on each other and folded, they follow one another. Tags stay.
  ///
  /// @param pdf of this writer, pages of one size
  byte[] folded(byte[] pdf);

  byte[] docx(Document document);

  /// A whole file; as HTML with the styles inside.
  byte[] file(Document document, DocumentFormat format);
}
