package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// What somebody pasted from a word processor or a web page: headings, paragraphs, items of lists
/// and rows of tables with their emphasis and links. Styles, scripts, comments, deleted text,
/// pictures and whatever else hides in it is left behind. Notes at the foot come last.
public final class PastedHtml {

  /// In UTF-16 units of the markup of the web; 300 pages of a word processor take a few millions.
  public static final int LONGEST = 8_000_000;

  private static final int DEEPEST = 200;
  private static final Set<String> LEFT_BEHIND =
      Set.of(
          "script",
          "style",
          "head",
          "title",
          "meta",
          "link",
          "del",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "button",
          "select",
          "textarea",
          "input",
          "form",
          "o:p",
          "xml",
          "img");
  private static final Set<String> APART =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "blockquote",
          "pre",
          "header",
          "footer",
          "main",
          "figure",
          "figcaption",
          "dt",
          "dd",
          "dl",
          "body",
          "html",
          "center",
          "ul",
          "ol");
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f\\u00a0]+");

  /// "·", "o", "1." that Word writes before an item itself.
  private static final Pattern WORD_MARK =
      Pattern.compile("^\\s*(?:[·•▪◦§o\\-–]|(\\d{1,3}|[a-z])[.)])\\s+");

  private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");
  private static final Pattern WORD_HEADING =
      Pattern.compile("(?i)(?:Mso)?(?:Heading|Nadpis)(\\d)");
  private static final Pattern NOTE_MARK = Pattern.compile("#_ftn(\\d{1,4})");
  private static final Pattern NOTE = Pattern.compile("ftn(\\d{1,4})");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|mailto|tel):\\S+");

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> notes = new ArrayList<>();
  private List<Run> runs = new ArrayList<>();
  private int depth;

  private PastedHtml() {}

  /// A part of a line.
  ///
  /// @param href empty: it leads nowhere
  public record Run(String text, boolean bold, boolean italic, String href) {}

  /// One line of what was pasted.
  public sealed interface Piece {

    /// @param level 1 is the highest
    record Heading(int level, List<Run> runs) implements Piece {}

    record Paragraph(List<Run> runs) implements Piece {}

    /// @param level  0 is the outermost
    /// @param number empty: a bullet
    record Item(int level, String number, List<Run> runs) implements Piece {}

    /// A row of a table; neighbouring rows belong together.
    ///
    /// @param head all of its cells are headings of columns
    record Row(boolean head, List<List<Run>> cells) implements Piece {}

    /// A note at the foot of a page.
    record Note(String number, List<Run> runs) implements Piece {}
  }

  /// Never fails; takes time in proportion to the text.
  ///
  /// @param html at most [#LONGEST]
  public static List<Piece> read(String html) {
    var reading = new PastedHtml();
    var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    reading.children(Jsoup.parse(html, "", parser).body(), new Style(false, false, ""));
    reading.end();
    reading.pieces.addAll(reading.notes);
    return List.copyOf(reading.pieces);
  }

  private record Style(boolean bold, boolean italic, String href) {

    Style of(Element element) {
      var css = element.attr("style").toLowerCase(Locale.ROOT);
      return switch (element.normalName()) {
        case "b", "strong" -> new Style(!css.contains("font-weight:normal"), italic, href);
        case "i", "em" -> new Style(bold, true, href);
        case "a" -> new Style(bold, italic, address(element.attr("href"), href));
        default -> this;
      };
    }

    private static String address(String wanted, String otherwise) {
      return ADDRESS.matcher(wanted.strip()).matches() ? wanted.strip() : otherwise;
    }
  }

  private void children(Element parent, Style style) {
    if (++depth <= DEEPEST) {
      for (var child : parent.childNodes()) node(child, style);
    }
    depth--;
  }

  private void node(Node node, Style style) {
    if (node instanceof TextNode text) {
      add(BLANKS.matcher(text.getWholeText()).replaceAll(" "), style);
    } else if (node instanceof Element element && !isLeftBehind(element)) {
      element(element, style);
    }
  }

  private static boolean isLeftBehind(Element element) {
    var css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return LEFT_BEHIND.contains(element.normalName())
        || css.contains("display:none")
        || css.contains("mso-element:comment")
        || element.hasAttr("hidden");
  }

  private void add(String text, Style style) {
    if (text.isEmpty()) return;
    var last = runs.isEmpty() ? null : runs.getLast();
    if (last == null || last.text().endsWith(" ")) {
      text = text.startsWith(" ") ? text.substring(1) : text;
      if (text.isEmpty()) return;
    }
    var run = new Run(text, style.bold(), style.italic(), style.href());
    if (last != null
        && last.bold() == run.bold()
        && last.italic() == run.italic()
        && last.href().equals(run.href())) {
      runs.set(runs.size() - 1, new Run(last.text() + text, run.bold(), run.italic(), run.href()));
    } else {
      runs.add(run);
    }
  }

  private void element(Element element, Style style) {
    var name = element.normalName();
    switch (name) {
      case "br", "hr" -> end();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', style);
      case "li" -> item(element, style);
      case "table" -> table(element, style);
      case "p" -> paragraph(element, style);
      default -> other(element, style);
    }
  }

  private void other(Element element, Style style) {
    var mark = NOTE_MARK.matcher(element.attr("href"));
    if (element.normalName().equals("a") && mark.matches()) {
      add("[" + mark.group(1) + "]", style);
      return;
    }
    var note = NOTE.matcher(element.id());
    if (element.attr("style").contains("mso-element:footnote") && note.matches()) {
      note(note.group(1), element, style);
      return;
    }
    var apart = APART.contains(element.normalName());
    if (apart) end();
    children(element, style.of(element));
    if (apart) end();
  }

  private void note(String number, Element element, Style style) {
    var inside = new PastedHtml();
    inside.depth = depth;
    for (var child : element.children()) {
      child.select("a[href^=#_ftnref]").remove();
      inside.children(child, style);
      inside.add(" ", style);
    }
    var said = trimmed(inside.runs);
    if (!said.isEmpty()) notes.add(new Piece.Note(number, said));
  }

  private void heading(Element element, int level, Style style) {
    end();
    children(element, style);
    var said = taken().stream().map(run -> new Run(run.text(), false, false, run.href())).toList();
    if (!said.isEmpty()) pieces.add(new Piece.Heading(level, said));
  }

  /// Word writes headings and items of lists as paragraphs of a certain kind.
  private void paragraph(Element element, Style style) {
    var heading = WORD_HEADING.matcher(element.className());
    if (heading.find()) {
      heading(element, heading.group(1).charAt(0) - '0', style);
      return;
    }
    end();
    children(element, style);
    var level = WORD_LEVEL.matcher(element.attr("style"));
    if (level.find() || element.className().contains("MsoListParagraph")) {
      wordItem(level.hasMatch() ? level.group(1).charAt(0) - '1' : 0);
    } else {
      end();
    }
  }

  private void wordItem(int level) {
    var said = taken();
    if (said.isEmpty()) return;
    var first = said.getFirst();
    var mark = WORD_MARK.matcher(first.text());
    var number = mark.find() && mark.group(1) != null ? mark.group(1) + "." : "";
    var rest = new ArrayList<>(said);
    rest.set(0, new Run(mark.replaceFirst(""), first.bold(), first.italic(), first.href()));
    pieces.add(new Piece.Item(level, number, trimmed(rest)));
  }

  private void item(Element element, Style style) {
    end();
    var at = pieces.size();
    children(element, style.of(element));
    var said = taken();
    var list = element.parent();
    var ordered = list != null && list.normalName().equals("ol");
    var number = ordered ? element.elementSiblingIndex() + 1 + "." : "";
    // words of an item may stand in a paragraph of their own, and lists inside come after them
    if (pieces.size() > at && pieces.get(at) instanceof Piece.Paragraph(var words)) {
      pieces.set(at, new Piece.Item(level(element), number, words));
      if (!said.isEmpty()) pieces.add(new Piece.Paragraph(said));
    } else if (!said.isEmpty()) {
      pieces.add(at, new Piece.Item(level(element), number, said));
    }
  }

  private static int level(Element item) {
    int level = -1;
    for (var one = item.parent(); one != null; one = one.parent()) {
      if (one.normalName().equals("ul") || one.normalName().equals("ol")) level++;
    }
    return Math.clamp(level, 0, 8);
  }

  /// Tables within tables are read as their words.
  private void table(Element table, Style style) {
    end();
    for (var row : table.select("tr")) {
      if (!table.equals(row.closest("table"))) continue;
      var cells = new ArrayList<List<Run>>();
      var head = true;
      for (var cell : row.children()) {
        if (!cell.normalName().matches("td|th")) continue;
        head &= cell.normalName().equals("th");
        cells.add(cell(cell, style));
      }
      if (cells.stream().anyMatch(one -> !one.isEmpty())) pieces.add(new Piece.Row(head, cells));
    }
  }

  private List<Run> cell(Element cell, Style style) {
    var inside = new PastedHtml();
    inside.depth = depth;
    for (var node : cell.childNodes()) {
      if (node instanceof Element element && !isLeftBehind(element)) {
        inside.children(element, style.of(element));
        inside.add(" ", style);
      } else if (node instanceof TextNode) {
        inside.node(node, style);
      }
    }
    return trimmed(inside.everything());
  }

  /// Of a cell, on one line.
  private List<Run> everything() {
    var all = new ArrayList<Run>();
    for (var piece : pieces) {
      switch (piece) {
        case Piece.Heading(_, var said) -> all.addAll(said);
        case Piece.Paragraph(var said) -> all.addAll(said);
        case Piece.Item(_, _, var said) -> all.addAll(said);
        case Piece.Row(_, var cells) -> cells.forEach(all::addAll);
        case Piece.Note(_, var said) -> all.addAll(said);
      }
      all.add(new Run(" ", false, false, ""));
    }
    all.addAll(runs);
    return all;
  }

  private void end() {
    var said = taken();
    if (!said.isEmpty()) pieces.add(new Piece.Paragraph(said));
  }

  private List<Run> taken() {
    var said = trimmed(runs);
    runs = new ArrayList<>();
    return said;
  }

  private static List<Run> trimmed(List<Run> runs) {
    var said = new ArrayList<>(runs);
    while (!said.isEmpty() && said.getLast().text().isBlank()) said.removeLast();
    while (!said.isEmpty() && said.getFirst().text().isBlank()) said.removeFirst();
    if (said.isEmpty()) return said;
    var last = said.getLast();
    said.set(
        said.size() - 1,
        new Run(last.text().stripTrailing(), last.bold(), last.italic(), last.href()));
    return said;
  }
}
