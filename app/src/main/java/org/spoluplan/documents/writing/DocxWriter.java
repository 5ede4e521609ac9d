package org.spoluplan.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;

/// A document of Word's format, made of styles: whoever edits it on changes the look in one place.
final class DocxWriter {

  byte[] write(Document document, DocumentWords words) {
    var bytes = new ByteArrayOutputStream();
    try (var docx = new XWPFDocument()) {
      DocxFrame.prepare(docx, document, words);
      var body = new DocxBody(docx, words);
      var blocks = document.blocks();
      document.cover().ifPresent(cover -> DocxContents.write(docx, document, cover, words));
      if (!document.title().isEmpty() && document.cover().isEmpty()) {
        body.paragraph("Title", Inline.text(document.title()));
        if (!blocks.isEmpty()
            && HtmlWriter.isLead(blocks.getFirst())
            && blocks.getFirst() instanceof Block.Paragraph(var lead)) {
          body.paragraph("Subtitle", lead);
          blocks = blocks.subList(1, blocks.size());
        }
      }
      body.blocks(blocks);
      docx.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
