package org.spoluplan.boards.running;

import java.util.Optional;

/// A stack as it lies before one reader, without its notes.
///
/// @param path   where it gets another title, or is taken apart
/// @param choice may be changed by this reader
record StackView(
    String id,
    String in,
    String order,
    String stack,
    String path,
    String title,
    boolean choice,
    Optional<PointsView> points) {

  String list() {
    return id + "-l";
  }
}
