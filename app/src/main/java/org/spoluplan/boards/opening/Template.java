package org.spoluplan.boards.opening;

import org.spoluplan.boards.state.Layout;

/// Pages and columns a board can begin with.
///
/// @param number version
record Template(String code, int number, String name, String nameEn, Layout layout) {

  static final String EMPTY = "empty";

  String name(boolean czech) {
    return czech ? name : nameEn;
  }
}
