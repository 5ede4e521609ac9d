package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// The way to a value in an item: "zarizeni[2].adresa.psc". Written out only when it is needed.
record ItemPath(@Nullable ItemPath above, String name, int position, int depth) {

  private static final int KEY = -1;

  static final ItemPath ROOT = new ItemPath(null, "", KEY, 0);

  ItemPath key(String key) {
    return new ItemPath(this, key, KEY, depth + 1);
  }

  ItemPath at(int index) {
    return new ItemPath(this, "", index, depth + 1);
  }

  @Override
  public String toString() {
    return written(true);
  }

  /// "zarizeni[].adresa.psc"
  String withoutPositions() {
    return written(false);
  }

  private String written(boolean positions) {
    if (above == null) return name;
    var before = above.written(positions);
    if (position != KEY) return before + "[" + (positions ? position : "") + "]";
    return before.isEmpty() ? name : before + "." + name;
  }
}
