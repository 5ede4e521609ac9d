package org.spoluplan.extraction;

import org.jspecify.annotations.Nullable;
import org.spoluplan.extraction.DocxNumbering.Place;

/// The text of a document of Word, from paragraph to paragraph.
final class DocxBody {

  private final Xml xml;
  private final Composer composer;
  private final DocxNumbering numbering;
  private final DocxNotes notes;

  DocxBody(Xml xml, Composer composer, DocxNumbering numbering, DocxNotes notes) {
    this.xml = xml;
    this.composer = composer;
    this.numbering = numbering;
    this.notes = notes;
  }

  void read() throws Unreadable {
    var found = false;
    while (xml.next()) {
      if (!xml.isStart() || !xml.name().equals("body")) continue;
      found = true;
      within("body");
    }
    if (!found) throw new Unreadable(UnreadableReason.DAMAGED);
  }

  /// Everything up to the end of an element.
  private void within(String element) throws Unreadable {
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals(element)) return;
      if (xml.isStart()) start();
    }
  }

  private void start() throws Unreadable {
    switch (xml.name()) {
      case "p" -> paragraph();
      case "tr" -> row();
      case "tc" -> cell();
      case "r" -> run();
      case "del", "moveFrom" -> {
        composer.sheet().note(ReadingNote.TRACKED_CHANGES);
        xml.skip();
      }
      case "ins", "moveTo" -> composer.sheet().note(ReadingNote.TRACKED_CHANGES);
      case "txbxContent" -> box();
      case "sectPr", "sdtPr", "tblPr", "tblGrid", "Fallback", "sdtEndPr" -> xml.skip();
      case "altChunk" -> composer.sheet().note(ReadingNote.EXTERNAL_ENTITIES);
      default -> {}
    }
  }

  private void paragraph() throws Unreadable {
    var properties = new Properties(null, false);
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals("p")) break;
      if (!xml.isStart()) continue;
      if (xml.name().equals("pPr")) properties = properties();
      else start();
    }
    if (!properties.joined()) composer.endParagraph();
  }

  /// @param joined its end was deleted, so that the next one goes on
  private record Properties(@Nullable Place place, boolean joined) {}

  private Properties properties() throws Unreadable {
    Place place = null;
    String list = null;
    var level = -1;
    var joined = false;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("pPr"))) {
      if (!xml.isStart()) continue;
      switch (xml.name()) {
        case "pStyle" -> place = numbering.ofStyle(xml.attribute("val", ""));
        case "numId" -> list = xml.attribute("val", "0");
        case "ilvl" -> level = xml.number("val", 0);
        case "pageBreakBefore" -> {
          if (xml.isOn()) composer.pageBreak();
        }
        case "del" -> {
          joined = true;
          composer.sheet().note(ReadingNote.TRACKED_CHANGES);
        }
        case "pPrChange", "sectPr" -> xml.skip();
        default -> {}
      }
    }
    if (list != null) place = new Place(list, Math.max(0, level));
    else if (place != null && level >= 0) place = new Place(place.list(), level);
    if (place != null && !place.list().equals("0"))
      composer.marker(place.level(), numbering.next(place));
    return new Properties(place, joined);
  }

  private void run() throws Unreadable {
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals("r")) return;
      if (!xml.isStart()) continue;
      switch (xml.name()) {
        case "rPr" -> {
          if (isHidden()) {
            toEnd("r");
            return;
          }
        }
        case "t" -> text();
        case "tab", "ptab" -> composer.tab();
        case "br" -> lineBreak();
        case "cr" -> composer.lineBreak();
        case "lastRenderedPageBreak" -> composer.pageBreak();
        case "noBreakHyphen" -> composer.text("-");
        case "softHyphen" -> composer.text("\u00AD");
        case "sym" -> symbol();
        case "footnoteReference" ->
            composer.footnote(notes.of("footnote", xml.attribute("id", "")));
        case "endnoteReference" -> composer.footnote(notes.of("endnote", xml.attribute("id", "")));
        case "delText", "instrText" -> xml.skip();
        default -> start();
      }
    }
  }

  private boolean isHidden() throws Unreadable {
    var hidden = false;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("rPr"))) {
      if (xml.isStart() && xml.name().equals("vanish")) hidden = xml.isOn();
      else if (xml.isStart() && xml.name().equals("rPrChange")) xml.skip();
    }
    return hidden;
  }

  private void toEnd(String element) throws Unreadable {
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals(element)) return;
      if (xml.isStart()) xml.skip();
    }
  }

  private void text() throws Unreadable {
    while (xml.next() && !(xml.isEnd() && xml.name().equals("t"))) {
      if (xml.isText()) composer.text(xml.text());
    }
  }

  private void lineBreak() throws Unreadable {
    if (xml.attribute("type", "").equals("page")) composer.pageBreak();
    else composer.lineBreak();
  }

  private void symbol() throws Unreadable {
    var code = xml.attribute("char", "");
    if (code.matches("[0-9A-Fa-f]{4}")) composer.text(Numerals.symbol(Integer.parseInt(code, 16)));
  }

  private void row() throws Unreadable {
    composer.startRow();
    var deleted = false;
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals("tr")) break;
      if (!xml.isStart()) continue;
      if (xml.name().equals("trPr")) deleted = isDeletedRow();
      else if (deleted) xml.skip();
      else start();
    }
    composer.endRow();
  }

  private boolean isDeletedRow() throws Unreadable {
    var deleted = false;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("trPr"))) {
      if (xml.isStart() && xml.name().equals("del")) deleted = true;
    }
    if (deleted) composer.sheet().note(ReadingNote.TRACKED_CHANGES);
    return deleted;
  }

  private void cell() throws Unreadable {
    composer.startCell(1);
    while (xml.next()) {
      if (xml.isEnd() && xml.name().equals("tc")) break;
      if (!xml.isStart()) continue;
      if (xml.name().equals("gridSpan")) composer.startCell(xml.number("val", 1));
      else if (!xml.name().equals("tcPr")) start();
    }
    composer.endCell();
  }

  private void box() throws Unreadable {
    composer.startAside();
    within("txbxContent");
    composer.box(composer.endAside());
  }
}
