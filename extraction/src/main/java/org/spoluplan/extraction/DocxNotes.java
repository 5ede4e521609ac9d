package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Small texts that lie beside the document: notes by their number, remarks, headers.
final class DocxNotes {

  private final Map<String, String> notes = new HashMap<>();

  /// @param element "footnote" or "endnote"
  void read(String element, Xml xml) throws Unreadable {
    while (xml.next()) {
      if (!xml.isStart() || !xml.name().equals(element)) continue;
      var id = xml.attribute("id", "");
      var separator = xml.attribute("type") != null;
      var text = String.join(" ", within(element, xml)).strip();
      if (!separator && !text.isEmpty()) notes.put(element + id, text);
    }
  }

  /// Empty when there is none of that number.
  List<String> of(String element, String id) {
    var note = notes.get(element + id);
    return note == null ? List.of() : List.of(note);
  }

  /// Each element as one text.
  static List<String> pieces(String element, Xml xml) throws Unreadable {
    var pieces = new ArrayList<String>();
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals(element))
        pieces.add(String.join(" ", within(element, xml)));
    }
    return pieces;
  }

  static List<String> paragraphs(Xml xml) throws Unreadable {
    return within("", xml);
  }

  /// Paragraphs up to the end of an element, or of the part.
  private static List<String> within(String element, Xml xml) throws Unreadable {
    var paragraphs = new ArrayList<String>();
    var text = new StringBuilder();
    while (xml.next()) {
      if (xml.isStart() && xml.name().matches("del|instrText|Fallback")) xml.skip();
      else if (xml.isStart() && xml.name().equals("tab")) text.append(' ');
      else if (xml.isText()) text.append(xml.text());
      else if (xml.isEnd() && xml.name().equals("p")) {
        if (!text.toString().isBlank()) paragraphs.add(text.toString().strip());
        text.setLength(0);
      } else if (xml.isEnd() && xml.name().equals(element)) break;
    }
    return paragraphs;
  }
}
