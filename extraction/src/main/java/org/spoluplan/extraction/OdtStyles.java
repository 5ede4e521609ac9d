package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What styles of an OpenDocument text say about its lists and pages.
final class OdtStyles {

  /// @param levels shown in the number: 2 of "1.2."
  record Level(String format, String prefix, String suffix, String bullet, int start, int levels) {}

  private final Map<String, Level> levels = new HashMap<>();
  private final Set<String> onNewPage = new HashSet<>();
  private final List<String> noise = new ArrayList<>();

  void readAndFindNoise(Xml xml) throws Unreadable {
    while (xml.next()) {
      if (!xml.isStart()) continue;
      if (xml.name().matches("(?:header|footer)(?:-left|-first)?") && xml.prefix().equals("style"))
        noise(xml.name(), xml);
      else take(xml);
    }
  }

  /// A piece of a part that may be one of a style.
  ///
  /// @return whether it was one and has been read
  boolean take(Xml xml) throws Unreadable {
    switch (xml.name()) {
      case "list-style" -> list(xml.attribute("name", ""), "list-style", xml);
      case "outline-style" -> list("", "outline-style", xml);
      case "style" -> style(xml);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Nullable Level level(String list, int level) {
    return levels.get(list + "/" + level);
  }

  boolean beginsPage(String paragraphStyle) {
    return onNewPage.contains(paragraphStyle);
  }

  List<String> noise() {
    return noise;
  }

  private void list(String name, String element, Xml xml) throws Unreadable {
    while (xml.next() && !(xml.isEnd() && xml.name().equals(element))) {
      if (!xml.isStart() || !xml.name().matches("(?:list|outline)-level-style.*")) continue;
      levels.put(
          name + "/" + xml.number("level", 1),
          new Level(
              xml.attribute("num-format", ""),
              xml.attribute("num-prefix", ""),
              xml.attribute("num-suffix", ""),
              xml.attribute("bullet-char", ""),
              xml.number("start-value", 1),
              Math.clamp(xml.number("display-levels", 1), 1, 10)));
    }
  }

  private void style(Xml xml) throws Unreadable {
    var name = xml.attribute("name", "");
    if (!xml.attribute("master-page-name", "").isEmpty()) onNewPage.add(name);
    while (xml.next() && !(xml.isEnd() && xml.name().equals("style"))) {
      if (xml.isStart() && xml.attribute("break-before", "").equals("page")) onNewPage.add(name);
    }
  }

  private void noise(String element, Xml xml) throws Unreadable {
    var line = new StringBuilder();
    while (xml.next() && !(xml.isEnd() && xml.name().equals(element))) {
      if (xml.isText()) line.append(xml.text());
      else if (xml.isStart() && xml.name().equals("tab")) line.append(' ');
      else if (xml.isEnd() && xml.name().matches("p|h")) {
        noise.add(line.toString());
        line.setLength(0);
      }
    }
  }
}
