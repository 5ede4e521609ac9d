package org.spoluplan.boards.running;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.Origin;

/// A note as it lies before one reader. Readers who see the same share what is rendered.
///
/// @param id      of its element in the page
/// @param in      id of the list it stands in
/// @param order   its place in that list
/// @param text    null when it is hidden from the reader
/// @param reason  why it was hidden
/// @param author  when names are shown
/// @param made    of how many other notes
/// @param choice  may be picked to be moved
record CardView(
    String id,
    String in,
    String order,
    String note,
    String path,
    @Nullable String text,
    @Nullable String reason,
    boolean hidden,
    Origin origin,
    @Nullable String author,
    boolean own,
    int made,
    boolean choice,
    Optional<PointsView> points) {

  /// How a listener tells it from others.
  String brief() {
    var words = text == null ? "" : text.replace('\n', ' ');
    return words.length() <= LONG ? words : words.substring(0, LONG) + "…";
  }

  private static final int LONG = 60;
}
