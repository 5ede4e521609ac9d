package org.spoluplan.boards.state;

/// Notes that belong together under one title.
///
/// @param dissolved taken apart; its notes are back at their own places
/// @param number    of the change that touched it last
public record Stack(
    StackId id, String title, String column, String order, boolean dissolved, long number) {

  Stack titled(String other) {
    return new Stack(id, other, column, order, dissolved, number);
  }

  Stack at(String otherColumn, String otherOrder) {
    return new Stack(id, title, otherColumn, otherOrder, dissolved, number);
  }

  Stack apart() {
    return new Stack(id, title, column, order, true, number);
  }

  Stack touched(long change) {
    return new Stack(id, title, column, order, dissolved, change);
  }
}
