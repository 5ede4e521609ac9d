package org.spoluplan.meetings;

import java.util.Optional;
import org.spoluplan.page.Html;

/// A part of the page of a meeting in progress. The page asks for it again each time something
/// happened.
public interface LivePart {

  /// Names its place in the page: `zive-<name>`.
  String name();

  /// Parts stand in this order.
  int position();

  /// Beside the others where the screen is wide enough.
  default boolean aside() {
    return false;
  }

  /// Said aloud to those who do not see the screen, whenever it changes.
  default boolean announced() {
    return false;
  }

  /// How things stand now; empty when there is nothing to show to this reader.
  Optional<Html.Template> now(LiveLook look);

  /// A form under it. It is not asked for again, so that nothing half written is lost.
  ///
  /// @param inProgress the point of the agenda that the meeting has reached
  default Optional<Html.Template> form(LiveLook look, Optional<AgendaItem> inProgress) {
    return Optional.empty();
  }
}
