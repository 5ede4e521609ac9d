package org.spoluplan.extraction;

import java.util.ArrayDeque;
import java.util.Deque;

/// The content of an OpenDocument text, from paragraph to paragraph.
final class OdtBody {

  private static final int MOST_REPEATED = 64;

  private final Xml xml;
  private final Composer composer;
  private final OdtStyles styles;
  private final OdtLists lists;

  /// Paragraphs may be nested through frames: text counts where one is open.
  private final Deque<Boolean> open = new ArrayDeque<>();

  OdtBody(Xml xml, Composer composer, OdtStyles styles) {
    this.xml = xml;
    this.composer = composer;
    this.styles = styles;
    this.lists = new OdtLists(styles);
  }

  void read() throws Unreadable {
    var found = false;
    while (xml.next()) {
      if (!xml.isStart() || styles.take(xml)) continue;
      if (xml.name().equals("body")) {
        found = true;
        within("body");
      }
    }
    if (!found) throw new Unreadable(UnreadableReason.DAMAGED);
  }

  private void within(String element) throws Unreadable {
    while (xml.next()) {
      if (xml.isText() && !open.isEmpty()) composer.text(spaced(xml.text()));
      else if (xml.isEnd() && xml.name().equals(element)) return;
      else if (xml.isStart()) start();
    }
  }

  /// Line ends in the file are only spaces.
  private static String spaced(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  private void start() throws Unreadable {
    switch (xml.name()) {
      case "p", "h" -> paragraph(xml.name());
      case "list" -> list();
      case "list-item", "list-header" -> item(xml.name());
      case "table-row" -> row();
      case "table-cell" -> cell();
      case "covered-table-cell" -> {
        composer.coveredCell();
        xml.skip();
      }
      case "s" -> composer.text(" ".repeat(Math.clamp(xml.number("c", 1), 1, 1000)));
      case "tab" -> composer.tab();
      case "line-break" -> composer.lineBreak();
      case "soft-page-break" -> composer.pageBreak();
      case "text-box" -> box();
      case "note" -> note();
      case "annotation" -> annotation();
      case "tracked-changes" -> {
        composer.sheet().note(ReadingNote.TRACKED_CHANGES);
        xml.skip();
      }
      case "hidden-text",
          "hidden-paragraph",
          "title",
          "desc",
          "object",
          "sequence-decls",
          "forms",
          "ruby-text",
          "variable-decls",
          "user-field-decls" ->
          xml.skip();
      default -> {}
    }
  }

  private void paragraph(String element) throws Unreadable {
    var style = xml.attribute("style-name", "");
    if (styles.beginsPage(style)) composer.pageBreak();
    if (element.equals("h") && !lists.isInItem())
      composer.marker(lists.heading(xml.number("outline-level", 1)));
    open.push(true);
    within(element);
    open.pop();
    composer.endParagraph();
  }

  private void list() throws Unreadable {
    var id = xml.attribute("style-name", "");
    lists.begin(
        id,
        xml.attribute("continue-numbering", "").equals("true")
            || xml.attribute("continue-list") != null);
    within("list");
    lists.end();
  }

  private void item(String element) throws Unreadable {
    var start = xml.number("start-value", -1);
    lists.beginItem();
    if (element.equals("list-item")) composer.marker(lists.depth() - 1, lists.next(start));
    within(element);
    lists.endItem();
  }

  private void row() throws Unreadable {
    composer.startRow();
    within("table-row");
    composer.endRow();
  }

  private void cell() throws Unreadable {
    var repeated = Math.clamp(xml.number("number-columns-repeated", 1), 1, MOST_REPEATED);
    composer.startCell(repeated);
    within("table-cell");
    composer.endCell();
  }

  private void box() throws Unreadable {
    composer.startAside();
    var outer = new ArrayDeque<>(open);
    open.clear();
    within("text-box");
    open.addAll(outer);
    composer.box(composer.endAside());
  }

  private void note() throws Unreadable {
    composer.startAside();
    var outer = new ArrayDeque<>(open);
    open.clear();
    while (xml.next() && !(xml.isEnd() && xml.name().equals("note"))) {
      if (!xml.isStart()) continue;
      if (xml.name().equals("note-citation")) xml.skip();
      else start();
    }
    open.addAll(outer);
    composer.footnote(composer.endAside());
  }

  private void annotation() throws Unreadable {
    composer.startAside();
    var outer = new ArrayDeque<>(open);
    open.clear();
    while (xml.next() && !(xml.isEnd() && xml.name().equals("annotation"))) {
      if (!xml.isStart()) continue;
      if (xml.name().matches("creator|date|date-string|creator-initials")) xml.skip();
      else start();
    }
    open.addAll(outer);
    composer.sheet().comment(String.join(" ", composer.endAside()));
  }
}
