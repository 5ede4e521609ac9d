package org.spoluplan.documents.writing;

import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Cover;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;

/// Writes well-formed HTML that is XML as well, so that the PDF can be made of it. Every character
/// that comes from the document passes through [#escaped].
final class HtmlWriter {

  private static final int LONGEST_LEAD = 160;
  private static final Pattern LONG_WORD = Pattern.compile("[^\\s]{30}");

  private final StringBuilder out = new StringBuilder();
  private final DocumentWords words;
  private final int topLevel;
  private final HtmlFigures figures;
  private final HtmlNotes notes;
  private int headings;

  /// @param topLevel 1 to 3: the level of the first headings under the title
  private HtmlWriter(Document document, DocumentWords words, int topLevel, Medium medium) {
    this.words = words;
    this.topLevel = topLevel;
    this.figures = new HtmlFigures(words, medium);
    this.notes = new HtmlNotes(document, words, medium);
  }

  /// Where the HTML will stand: pictures and links differ.
  enum Medium {
    /// A page of ours.
    PAGE,
    /// A file of its own.
    FILE,
    PAPER
  }

  /// For a page of ours, which has its own main heading when the document has none.
  static String article(Document document, DocumentWords words) {
    return new HtmlWriter(document, words, 2, Medium.PAGE).article(document);
  }

  /// For a file, whose first heading is the highest one.
  static String alone(Document document, DocumentWords words, Medium medium) {
    var top = document.title().isEmpty() ? 1 : 2;
    return new HtmlWriter(document, words, top, medium).article(document);
  }

  /// Where the n-th heading can be linked to.
  static String anchor(int heading) {
    return "cast-" + heading;
  }

  private String article(Document document) {
    out.append("<article class=\"sp-document\" lang=\"")
        .append(escaped(document.language().toLanguageTag()))
        .append("\">\n");
    var blocks = document.blocks();
    document.cover().ifPresent(cover -> cover(document, cover));
    if (!document.title().isEmpty() && document.cover().isEmpty()) {
      var lead = !blocks.isEmpty() && isLead(blocks.getFirst());
      out.append("<header class=\"sp-document__head\">\n<h1>")
          .append(escaped(document.title()))
          .append("</h1>\n");
      if (lead) block(blocks.getFirst());
      out.append("</header>\n");
      blocks = blocks.subList(lead ? 1 : 0, blocks.size());
    }
    blocks(blocks);
    notes.write(out, this::inlines);
    return out.append("</article>\n").toString();
  }

  private void cover(Document document, Cover cover) {
    if (!document.title().isEmpty()) {
      out.append("<header class=\"sp-cover\">\n");
      element("p", " class=\"sp-cover__issuer\"", Inline.text(cover.issuer()));
      element("h1", "", Inline.text(document.title()));
      cover.lines().forEach(line -> element("p", "", Inline.text(line)));
      out.append("</header>\n");
    }
    out.append("<nav class=\"sp-contents\" aria-label=\"");
    out.append(escaped(words.contents())).append("\">\n");
    element("p", " class=\"sp-contents__title\"", Inline.text(words.contents()));
    out.append("<ul>\n");
    for (var line : Headings.contents(document.blocks())) {
      out.append("<li class=\"sp-contents__").append(line.level()).append("\"><a href=\"#");
      out.append(anchor(line.number())).append("\">");
      out.append(escaped(Inline.plain(line.content()))).append("</a></li>\n");
    }
    out.append("</ul>\n</nav>\n");
  }

  /// One short paragraph under the title belongs to it: whose document it is.
  static boolean isLead(Block block) {
    return block instanceof Block.Paragraph(var content)
        && Inline.plain(content).length() <= LONGEST_LEAD;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(var level, var content) -> heading(level, content);
      case Block.Paragraph(var content) -> element("p", "", content);
      case Block.Facts(var facts) -> facts(facts);
      case Block.BulletList(var items) -> list("<ul>", items, "</ul>");
      case Block.NumberedList(var start, var items) ->
          list(start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", items, "</ol>");
      case Block.Table(var columns, var rows) -> table("", columns, rows);
      case Block.Figure(var kind, var caption, var content) -> figure(kind, caption, content);
      case Block.Picture picture -> figures.picture(out, picture);
      case Block.Drawn(var drawing) -> figures.drawing(out, drawing);
      case Block.Callout(var content) -> within("<div class=\"sp-conclusion\">", content, "</div>");
      case Block.Together(var content) -> within("<div class=\"sp-together\">", content, "</div>");
      case Block.Confidential(var content) -> confidential(content);
      case Block.Withheld _ ->
          element("p", " class=\"sp-withheld\"", Inline.text(words.withheld()));
    }
  }

  private void heading(int level, List<Inline> content) {
    headings++;
    element("h" + (level + topLevel - 1), " id=\"" + anchor(headings) + "\"", content);
  }

  private void facts(List<Block.Fact> facts) {
    out.append("<dl class=\"sp-facts\">\n");
    for (var fact : facts) {
      out.append("<div>");
      element("dt", "", fact.label());
      element("dd", "", fact.value());
      out.append("</div>\n");
    }
    out.append("</dl>\n");
  }

  private void list(String start, List<List<Block>> items, String end) {
    out.append(start).append('\n');
    for (var item : items) {
      out.append("<li>");
      if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph(var content)) {
        inlines(content);
      } else {
        blocks(item);
      }
      out.append("</li>\n");
    }
    out.append(end).append('\n');
  }

  /// The caption of a table belongs to the table, others stand below. On paper it is a line above
  /// it: the renderer would have it read after the table.
  private void figure(Block.FigureKind kind, List<Inline> caption, Block content) {
    var number = figures.next(kind);
    if (content instanceof Block.Table(var columns, var rows)) {
      var text = number + escaped(Inline.plain(caption));
      if (figures.onPaper())
        out.append("<p class=\"sp-table-caption\">").append(text).append("</p>\n");
      table(figures.onPaper() ? "" : text, columns, rows);
      return;
    }
    out.append("<div class=\"sp-figure\">\n");
    block(content);
    out.append("<p class=\"sp-figure__caption\">").append(number);
    inlines(caption);
    out.append("</p>\n</div>\n");
  }

  private void table(String caption, List<Block.Column> columns, List<List<List<Inline>>> rows) {
    out.append("<table class=\"sp-table\">\n");
    if (!caption.isEmpty()) out.append("<caption>").append(caption).append("</caption>\n");
    out.append("<thead><tr>");
    for (var column : columns) {
      element("th", " scope=\"col\"" + look(column, column.title()), column.title());
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (var row : rows) {
      out.append("<tr>");
      for (var i = 0; i < columns.size(); i++) {
        var label = " data-label=\"" + escaped(Inline.plain(columns.get(i).title())) + "\"";
        element("td", label + look(columns.get(i), row.get(i)), row.get(i));
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  /// Only words that would stick out may be broken: columns are as wide as the others need.
  private static String look(Block.Column column, List<Inline> cell) {
    var breaks = LONG_WORD.matcher(Inline.plain(cell)).find();
    if (column.toTheRight()) return breaks ? " class=\"sp-num sp-long\"" : " class=\"sp-num\"";
    return breaks ? " class=\"sp-long\"" : "";
  }

  private void confidential(List<Block> content) {
    out.append("<div class=\"sp-confidential\">\n");
    element("p", " class=\"sp-confidential__label\"", Inline.text(words.confidential()));
    blocks(content);
    out.append("</div>\n");
  }

  private void within(String start, List<Block> content, String end) {
    out.append(start).append('\n');
    blocks(content);
    out.append(end).append('\n');
  }

  private void element(String name, String attributes, List<Inline> content) {
    out.append('<').append(name).append(attributes).append('>');
    inlines(content);
    out.append("</").append(name).append('>');
    if (!name.startsWith("t") && !name.startsWith("d")) out.append('\n');
  }

  private void inlines(List<Inline> content) {
    for (var piece : content) {
      switch (piece) {
        case Inline.Text(var text) -> out.append(escaped(text));
        case Inline.Strong(var inner) -> around("strong", inner);
        case Inline.Emphasis(var inner) -> around("em", inner);
        case Inline.Link(var inner, var address) -> {
          out.append("<a href=\"").append(escaped(address)).append("\">");
          inlines(inner);
          out.append("</a>");
        }
        case Inline.Note(var inner) -> notes.place(out, inner);
        case Inline.LineBreak _ -> out.append("<br/>\n");
      }
    }
  }

  private void around(String name, List<Inline> content) {
    out.append('<').append(name).append('>');
    inlines(content);
    out.append("</").append(name).append('>');
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
