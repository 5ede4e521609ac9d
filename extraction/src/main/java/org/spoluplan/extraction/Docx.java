package org.spoluplan.extraction;

import java.io.IOException;
import java.io.InputStream;

/// Reads documents of Word 2007 and later (Office Open XML, ECMA-376).
final class Docx {

  private final Parts parts;
  private final TextSheet sheet = new TextSheet();

  private Docx(Parts parts) {
    this.parts = parts;
  }

  static ReadFile read(Parts parts) throws Unreadable {
    return new Docx(parts).read();
  }

  private ReadFile read() throws Unreadable {
    if (!parts.names("word/vbaProject").isEmpty()) sheet.note(ReadingNote.MACROS);
    var numbering = new DocxNumbering();
    if (parts.has("word/styles.xml")) part("word/styles.xml", numbering::readStyles);
    if (parts.has("word/numbering.xml")) part("word/numbering.xml", numbering::readDefinitions);
    var composer = new Composer(sheet);
    var notes = new DocxNotes();
    if (parts.has("word/footnotes.xml"))
      part("word/footnotes.xml", xml -> notes.read("footnote", xml));
    if (parts.has("word/endnotes.xml"))
      part("word/endnotes.xml", xml -> notes.read("endnote", xml));
    part(main(), xml -> new DocxBody(xml, composer, numbering, notes).read());
    for (var name : parts.names("word/header")) part(name, this::noise);
    for (var name : parts.names("word/footer")) part(name, this::noise);
    if (parts.has("word/comments.xml"))
      part("word/comments.xml", xml -> DocxNotes.pieces("comment", xml).forEach(sheet::comment));
    return composer.finish(FileKind.DOCX);
  }

  /// Some programs number it.
  private String main() throws Unreadable {
    if (parts.has("word/document.xml")) return "word/document.xml";
    return parts.names("word/document").stream()
        .filter(name -> name.matches("word/document\\d*\\.xml"))
        .findFirst()
        .orElseThrow(() -> new Unreadable(UnreadableReason.DAMAGED));
  }

  private void noise(Xml xml) throws Unreadable {
    DocxNotes.paragraphs(xml).forEach(sheet::noise);
  }

  /// What reads a part.
  private interface PartReader {
    void read(Xml xml) throws Unreadable;
  }

  private void part(String name, PartReader reader) throws Unreadable {
    try (InputStream in = parts.open(name)) {
      reader.read(new Xml(in, sheet));
    } catch (Parts.BombException e) {
      throw new Unreadable(UnreadableReason.BOMB, e);
    } catch (IOException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
  }
}
