package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the items of lists of an OpenDocument text.
final class OdtLists {

  private final OdtStyles styles;
  private final Map<String, Integer> counters = new HashMap<>();
  private final List<String> open = new ArrayList<>();
  private int items;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /// @param style empty in a list within another, which goes on in its style
  void begin(String style, boolean continues) {
    var name = style.isEmpty() && !open.isEmpty() ? open.getLast() : style;
    open.add(name);
    if (!continues) counters.remove(name + "/" + open.size());
  }

  void end() {
    if (!open.isEmpty()) open.removeLast();
  }

  void beginItem() {
    items++;
  }

  void endItem() {
    items--;
  }

  int depth() {
    return open.size();
  }

  boolean isInItem() {
    return items > 0;
  }

  /// The marker of the next item.
  ///
  /// @param start its number where the document says it, -1 elsewhere
  String next(int start) {
    return open.isEmpty() ? "" : next(open.getLast(), open.size(), start);
  }

  String heading(int level) {
    return next("", level, -1);
  }

  private String next(String list, int depth, int start) {
    var level = styles.level(list, depth);
    if (level == null) return "";
    if (!level.bullet().isEmpty()) return Numerals.bullet(level.bullet());
    if (level.format().isEmpty()) return "";
    var key = list + "/" + depth;
    if (start >= 0) counters.put(key, start);
    else counters.merge(key, level.start(), (now, _) -> now + 1);
    for (int i = depth + 1; i <= 10; i++) counters.remove(list + "/" + i);
    var said = new StringBuilder();
    for (int i = Math.max(1, depth - level.levels() + 1); i <= depth; i++) {
      var of = styles.level(list, i);
      if (of == null || of.format().isEmpty()) continue;
      if (!said.isEmpty()) said.append('.');
      said.append(Numerals.of(of.format(), counters.getOrDefault(list + "/" + i, of.start())));
    }
    return (level.prefix() + said + level.suffix()).strip();
  }
}
