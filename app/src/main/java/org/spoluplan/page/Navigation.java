package org.spoluplan.page;

import java.util.List;
import org.spoluplan.access.Actor;

/// Implemented by each capability that has a place in the main menu.
public interface Navigation {

  /// @param position  menu entries are ordered by it
  /// @param visible   whether this reader has anything there
  record Entry(int position, String key, String path, boolean visible) {}

  List<Entry> entries(Actor actor);
}
