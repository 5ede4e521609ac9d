package org.spoluplan.documents.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.spoluplan.documents.Inline;

/// Runs of letters that look the same.
final class DocxRuns {

  private record Look(boolean bold, boolean italic) {}

  private DocxRuns() {}

  static void write(XWPFParagraph paragraph, List<Inline> content) {
    write(paragraph, content, new Look(false, false));
  }

  private static void write(XWPFParagraph paragraph, List<Inline> content, Look look) {
    for (var piece : content) {
      switch (piece) {
        case Inline.Text(var text) -> look(paragraph.createRun(), look).setText(text);
        case Inline.Strong(var inner) -> write(paragraph, inner, new Look(true, look.italic()));
        case Inline.Emphasis(var inner) -> write(paragraph, inner, new Look(look.bold(), true));
        case Inline.Link(var inner, var address) when !isAddress(address) ->
            write(paragraph, inner, look);
        case Inline.Link(var inner, var address) -> {
          var link = look(paragraph.createHyperlinkRun(address), look);
          link.setStyle("Hyperlink");
          link.setText(Inline.plain(inner).replace('\n', ' '));
        }
        case Inline.Note(var inner) -> note(paragraph, inner);
        case Inline.LineBreak _ -> paragraph.createRun().addBreak();
      }
    }
  }

  private static void note(XWPFParagraph paragraph, List<Inline> content) {
    var note = paragraph.getDocument().createFootnote();
    var text = note.createParagraph();
    text.setStyle("FootnoteText");
    write(text, content);
    paragraph.addFootnoteReference(note);
  }

  private static XWPFRun look(XWPFRun run, Look look) {
    if (look.bold()) run.setBold(true);
    if (look.italic()) run.setItalic(true);
    return run;
  }

  /// What people typed as an address need not be one; the file would not be written then.
  private static boolean isAddress(String address) {
    try {
      return new URI(address).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
