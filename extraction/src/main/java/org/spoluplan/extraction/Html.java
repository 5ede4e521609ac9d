package org.spoluplan.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.spoluplan.algorithms.minutes.Decoding;

/// Reads web pages. Nothing they name is fetched and no script is run.
final class Html {

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset|^<\\?xml[^>]{0,100}encoding", Pattern.CASE_INSENSITIVE);
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "head",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "del",
          "button",
          "select",
          "textarea",
          "math");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "address",
          "pre",
          "blockquote",
          "figure",
          "figcaption",
          "dl",
          "dt",
          "dd",
          "ul",
          "ol",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "fieldset",
          "legend",
          "form",
          "center",
          "details",
          "summary",
          "hgroup",
          "body");
  private static final int HEAD = 4096;

  private final Composer composer = new Composer(new TextSheet());
  private int depth;
  private int items;

  private Html() {}

  static ReadFile read(byte[] content) throws Unreadable {
    var html = new Html();
    html.children(document(content).body());
    return html.composer.finish(FileKind.HTML);
  }

  private static Document document(byte[] content) throws Unreadable {
    var parser = Parser.htmlParser().setMaxDepth(4 * Limits.DEEPEST);
    var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    try {
      return CHARSET.matcher(head).find()
          ? Jsoup.parse(new ByteArrayInputStream(content), null, "", parser)
          : Jsoup.parse(Decoding.decode(content), "", parser);
    } catch (IOException e) {
      throw new Unreadable(UnreadableReason.DAMAGED, e);
    }
  }

  private void children(Element element) throws Unreadable {
    if (++depth > 4 * Limits.DEEPEST) throw new Unreadable(UnreadableReason.TOO_DEEP);
    for (var child : element.childNodes()) node(child);
    depth--;
  }

  private void node(Node node) throws Unreadable {
    if (node instanceof TextNode text) text(text);
    else if (node instanceof Element element && !isUnseen(element)) element(element);
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || (element.normalName().equals("dd") && isTaken(element))
        || element.className().toLowerCase(Locale.ROOT).contains("footnoteanc")
        || element.className().contains("footnotesym")
        || element.hasAttr("hidden")
        || element.attr("style").toLowerCase(Locale.ROOT).matches("(?s).*display\\s*:\\s*none.*");
  }

  private void text(TextNode node) throws Unreadable {
    var whole = node.getWholeText();
    var kept = isWithin("pre", node);
    if (!kept) {
      composer.words(whole.replaceAll("[ \\t\\n\\r\\f]+", " "));
      return;
    }
    for (var lines = whole.lines().iterator(); lines.hasNext(); ) {
      composer.text(lines.next());
      if (lines.hasNext()) composer.lineBreak();
    }
  }

  private static boolean isWithin(String name, Node node) {
    return node.parent() != null && node.parent().normalName().equals(name);
  }

  private void element(Element element) throws Unreadable {
    var name = element.normalName();
    switch (name) {
      case "br" -> composer.lineBreak();
      case "hr" -> composer.gap();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        composer.gap();
        children(element);
        composer.endParagraphIfAny();
      }
      case "li" -> item(element);
      case "tr" -> row(element);
      case "td", "th" -> cell(element);
      case "input" -> checkbox(element);
      case "div" -> division(element);
      case "dt" -> term(element);
      default -> block(element, BLOCKS.contains(name));
    }
  }

  /// A term and what is said of it are a row.
  private void term(Element element) throws Unreadable {
    composer.startRow();
    cell(element);
    var next = element.nextElementSibling();
    if (next != null && next.normalName().equals("dd")) cell(next);
    composer.endRow();
  }

  /// A term has taken its first description with it.
  private static boolean isTaken(Element description) {
    var before = description.previousElementSibling();
    return before != null && before.normalName().equals("dt");
  }

  /// Word processors mark headers and footers of pages so.
  private void division(Element element) throws Unreadable {
    if (!element.attr("title").matches("header|footer")) {
      block(element, true);
      return;
    }
    composer.startAside();
    children(element);
    composer.endAside().forEach(composer.sheet()::noise);
  }

  private void block(Element element, boolean apart) throws Unreadable {
    if (apart) composer.endParagraphIfAny();
    children(element);
    if (apart) composer.endParagraphIfAny();
  }

  private void item(Element element) throws Unreadable {
    composer.endParagraphIfAny();
    composer.marker(items++, marker(element));
    children(element);
    composer.endParagraphIfAny();
    composer.marker("");
    items--;
  }

  private static String marker(Element item) {
    var list = item.parent();
    if (list == null || !list.normalName().equals("ol"))
      return list != null && list.attr("style").contains("none") ? "" : "•";
    var start = number(list.attr("start"), 1);
    for (var other : list.children()) {
      if (!other.normalName().equals("li")) continue;
      start = number(other.attr("value"), start);
      if (other.equals(item)) break;
      start++;
    }
    return Numerals.of(list.attr("type"), start) + ".";
  }

  private static int number(String said, int otherwise) {
    return said.matches("\\d{1,6}") ? Integer.parseInt(said) : otherwise;
  }

  private void row(Element element) throws Unreadable {
    composer.startRow();
    children(element);
    composer.endRow();
  }

  private void cell(Element element) throws Unreadable {
    composer.startCell(number(element.attr("colspan"), 1));
    children(element);
    composer.endCell();
  }

  private void checkbox(Element element) throws Unreadable {
    if (element.attr("type").equalsIgnoreCase("checkbox"))
      composer.text(element.hasAttr("checked") ? "☑ " : "☐ ");
  }
}
