package org.spoluplan.extraction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers and bullets of paragraphs, which a document only describes.
final class DocxNumbering {

  /// A list by its number and the level in it.
  record Place(String list, int level) {}

  /// @param format "decimal", "bullet", "lowerLetter"…
  /// @param text   "%1.%2."
  private record Level(int start, String format, String text) {}

  private record Style(@Nullable Place place, String basedOn) {}

  private static final int LEVELS = 9;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> counters = new HashMap<>();

  void readStyles(Xml xml) throws Unreadable {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("style")) style(xml);
    }
  }

  private void style(Xml xml) throws Unreadable {
    var id = xml.attribute("styleId", "");
    var basedOn = "";
    String list = null;
    var level = 0;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("style"))) {
      if (!xml.isStart()) continue;
      if (xml.name().equals("basedOn")) basedOn = xml.attribute("val", "");
      if (xml.name().equals("numId")) list = xml.attribute("val", "0");
      if (xml.name().equals("ilvl")) level = xml.number("val", 0);
    }
    styles.put(id, new Style(list == null ? null : new Place(list, level), basedOn));
  }

  void readDefinitions(Xml xml) throws Unreadable {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("abstractNum"))
        definition(xml.attribute("abstractNumId", ""), xml);
      else if (xml.isStart() && xml.name().equals("num")) list(xml.attribute("numId", ""), xml);
    }
  }

  private void definition(String id, Xml xml) throws Unreadable {
    while (xml.next() && !(xml.isEnd() && xml.name().equals("abstractNum"))) {
      if (xml.isStart() && xml.name().equals("lvl"))
        levels.put(id + "/" + xml.number("ilvl", 0), level(xml));
    }
  }

  private static Level level(Xml xml) throws Unreadable {
    var start = 1;
    var format = "decimal";
    var text = "";
    while (xml.next() && !(xml.isEnd() && xml.name().equals("lvl"))) {
      if (!xml.isStart()) continue;
      if (xml.name().equals("start")) start = xml.number("val", 1);
      if (xml.name().equals("numFmt")) format = xml.attribute("val", format);
      if (xml.name().equals("lvlText")) text = xml.attribute("val", "");
    }
    return new Level(start, format, text);
  }

  private void list(String id, Xml xml) throws Unreadable {
    var level = 0;
    while (xml.next() && !(xml.isEnd() && xml.name().equals("num"))) {
      if (!xml.isStart()) continue;
      if (xml.name().equals("abstractNumId")) abstractOf.put(id, xml.attribute("val", ""));
      if (xml.name().equals("lvlOverride")) level = xml.number("ilvl", 0);
      if (xml.name().equals("startOverride")) starts.put(id + "/" + level, xml.number("val", 1));
      if (xml.name().equals("lvl")) xml.skip();
    }
  }

  /// What the style of a paragraph says.
  @Nullable Place ofStyle(String id) {
    var style = styles.get(id);
    for (int i = 0; style != null && i < LEVELS; i++) {
      if (style.place() != null) return style.place();
      style = styles.get(style.basedOn());
    }
    return null;
  }

  /// The next number of a list; empty where it has none.
  String next(Place place) {
    var definition = abstractOf.get(place.list());
    var level = definition == null ? null : levels.get(definition + "/" + place.level());
    if (definition == null || level == null || level.format().equals("none")) return "";
    if (level.format().equals("bullet")) return Numerals.bullet(level.text());
    count(place, definition, level);
    var text = level.text();
    for (int i = 0; i < LEVELS; i++) {
      if (text.contains("%" + (i + 1))) text = text.replace("%" + (i + 1), said(definition, i));
    }
    return text.strip();
  }

  private void count(Place place, String definition, Level level) {
    var key = definition + "/" + place.level();
    var start = starts.remove(place.list() + "/" + place.level());
    if (start != null) counters.put(key, start);
    else counters.merge(key, level.start(), (now, _) -> now + 1);
    for (int i = place.level() + 1; i < LEVELS; i++) counters.remove(definition + "/" + i);
  }

  private String said(String definition, int number) {
    var level = levels.get(definition + "/" + number);
    var key = definition + "/" + number;
    if (level == null) return "";
    return Numerals.of(level.format(), counters.getOrDefault(key, level.start()));
  }
}
