package org.spoluplan.planning.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.PlanId;

/// A plan as it stood at a moment: what was commented on, approved, in force.
///
/// @param published everybody may read it
record PlanVersion(
    UUID id, PlanId plan, int number, String name, boolean published, Instant frozen) {

  /// A chapter or card as it stood then.
  ///
  /// @param revision of the card
  /// @param frozen   what a chapter that puts itself together said then, as markup
  record Part(
      CardId card,
      @Nullable CardId parent,
      int depth,
      String code,
      int revision,
      CardContent is,
      @Nullable String frozen) {

    String title() {
      return depth == 0 ? is.name() : code + " " + is.name();
    }
  }

  record Whole(PlanVersion is, List<Part> parts) {
    Whole {
      parts = List.copyOf(parts);
    }
  }

  String path() {
    return plan.path() + "/verze/" + number;
  }
}
