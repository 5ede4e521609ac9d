package org.spoluplan.planning.actions;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.planning.Plan;

/// What of a plan is to be done in one year.
///
/// @param approved  null: it is being prepared
/// @param summary   the year in words, as markup
/// @param evaluated nothing changes after that
/// @param version   grows with each change of what stands here
record ActionPlan(
    ActionPlanId id,
    Plan plan,
    int year,
    @Nullable Resolved approved,
    @Nullable String summary,
    @Nullable Resolved evaluated,
    int version)
    implements Scoped {

  enum Stage {
    PREPARED,
    APPROVED,
    EVALUATED
  }

  Stage stage() {
    if (evaluated != null) return Stage.EVALUATED;
    return approved == null ? Stage.PREPARED : Stage.APPROVED;
  }

  /// Everybody reads it.
  boolean isPublic() {
    return plan.published() && approved != null;
  }

  LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  @Override
  public Set<UUID> scopes() {
    return plan.scopes();
  }

  String path() {
    return plan.path() + "/roky/" + year;
  }
}
