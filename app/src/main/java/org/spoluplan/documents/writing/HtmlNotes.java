package org.spoluplan.documents.writing;

import static org.spoluplan.documents.writing.HtmlWriter.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.writing.HtmlWriter.Medium;

/// Notes stand at the end, each with a way there and back. Several documents may stand on one page,
/// so that their anchors differ.
final class HtmlNotes {

  private final DocumentWords words;
  private final Medium medium;
  private final String anchor;
  private final List<List<Inline>> notes = new ArrayList<>();

  HtmlNotes(Document document, DocumentWords words, Medium medium) {
    this.words = words;
    this.medium = medium;
    this.anchor = "pozn-" + Integer.toUnsignedString(document.blocks().toString().hashCode(), 36);
  }

  void place(StringBuilder out, List<Inline> content) {
    notes.add(content);
    var at = anchor + "-" + notes.size();
    out.append("<sup class=\"sp-noteref\"><a id=\"")
        .append(at)
        .append("-z\" href=\"#")
        .append(at)
        .append("\" aria-label=\"")
        .append(escaped(words.notes()))
        .append(": ")
        .append(notes.size())
        .append("\">")
        .append(notes.size())
        .append("</a></sup>");
  }

  void write(StringBuilder out, Consumer<List<Inline>> inlines) {
    if (notes.isEmpty()) return;
    out.append("<section class=\"sp-notes\" aria-label=\"")
        .append(escaped(words.notes()))
        .append("\">\n<p class=\"sp-notes__title\">")
        .append(escaped(words.notes()))
        .append("</p>\n<ol>\n");
    for (var i = 1; i <= notes.size(); i++) {
      out.append("<li id=\"").append(anchor).append('-').append(i).append("\">");
      inlines.accept(notes.get(i - 1));
      if (medium != Medium.PAPER) back(out, i);
      out.append("</li>\n");
    }
    out.append("</ol>\n</section>\n");
  }

  private void back(StringBuilder out, int note) {
    out.append(" <a href=\"#").append(anchor).append('-').append(note).append("-z\">");
    out.append(escaped(words.back())).append("</a>");
  }
}
