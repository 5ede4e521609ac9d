package org.spoluplan.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans as they stood at moments, to be read by others.
public interface FrozenPlans {

  /// The newest first.
  List<FrozenPlan> of(Plan plan);

  /// In the order of the plan then.
  List<FrozenPart> parts(FrozenPlan version);

  /// @param published everybody may read it
  record FrozenPlan(UUID id, PlanId plan, int number, String name, boolean published) {

    public String path() {
      return plan.path() + "/verze/" + number;
    }
  }

  /// A chapter or card as it stood then.
  ///
  /// @param depth    0: a chapter
  /// @param analysis what a chapter that puts itself together said then, as markup
  record FrozenPart(
      CardId card, int depth, String title, CardContent is, @Nullable String analysis) {}
}
