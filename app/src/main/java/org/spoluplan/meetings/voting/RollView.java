package org.spoluplan.meetings.voting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is at a meeting, as one reader sees it.
///
/// @param own      the reader's line on the roll
/// @param answered of how many members nothing is noted, though they said whether they would come
record RollView(
    Sitting sitting,
    Presence presence,
    List<RollLine> lines,
    @Nullable RollLine own,
    int answered,
    boolean mayCallRoll) {

  RollView {
    lines = List.copyOf(lines);
  }

  long members() {
    return lines.size() - guests();
  }

  long guests() {
    return lines.stream().filter(line -> line.capacity() == RollLine.Capacity.GUEST).count();
  }

  boolean mayCheckIn() {
    return own != null && sitting.takesRoll();
  }

  boolean changes() {
    return mayCallRoll && sitting.takesRoll();
  }

  String path() {
    return sitting.path();
  }
}
