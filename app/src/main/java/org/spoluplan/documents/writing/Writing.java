package org.spoluplan.documents.writing;

import java.nio.charset.StandardCharsets;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.PrintedPage;
import org.spoluplan.page.Messages;
import org.springframework.stereotype.Component;

/// Writes documents. What only some format needs is loaded when somebody first asks for it.
@Component
class Writing implements DocumentWriter {

  private final Messages messages;

  Writing(Messages messages) {
    this.messages = messages;
  }

  private static final class Pdf {
    private static final PdfWriter WRITER = new PdfWriter();
  }

  private static final class Docx {
    private static final DocxWriter WRITER = new DocxWriter();
  }

  @Override
  public String html(Document document) {
    return HtmlWriter.article(Typeset.of(document), words(document));
  }

  @Override
  public byte[] pdf(Document document) {
    return Pdf.WRITER.write(Typeset.of(document), words(document));
  }

  @Override
  public byte[] pdf(PrintedPage page) {
    return Pdf.WRITER.write(page);
  }

  @Override
  public byte[] folded(byte[] pdf) {
    return Booklet.of(pdf);
  }

  @Override
  public byte[] docx(Document document) {
    return Docx.WRITER.write(Typeset.of(document), words(document));
  }

  @Override
  public byte[] file(Document document, DocumentFormat format) {
    return switch (format) {
      case PDF -> pdf(document);
      case DOCX -> docx(document);
      case HTML ->
          HtmlFile.of(Typeset.of(document), words(document)).getBytes(StandardCharsets.UTF_8);
    };
  }

  private DocumentWords words(Document document) {
    return DocumentWords.in(document.language(), messages);
  }
}
