package org.spoluplan.planning.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.WorkingDays;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.RoundId;

/// A round of comments on a version of a plan.
///
/// @param versionNumber of the plan that is commented on
/// @param settled       when the settlement was published; null: it was not
/// @param version       grows with each change of its setting
record Round(
    RoundId id, Plan plan, int versionNumber, Setting is, @Nullable Instant settled, int version)
    implements Scoped {

  /// @param opens      the first day
  /// @param closes     the last day, which counts whole
  /// @param hearing    day of the public hearing
  /// @param answerDays within how many working days after closing everybody is answered
  record Setting(
      String name,
      @Nullable String intro,
      LocalDate opens,
      LocalDate closes,
      @Nullable LocalDate hearing,
      @Nullable String hearingPlace,
      int answerDays) {}

  enum Stage {
    PLANNED,
    OPEN,
    /// Comments are being settled.
    SETTLING,
    SETTLED
  }

  Stage stage(LocalDate today) {
    if (settled != null) return Stage.SETTLED;
    if (today.isBefore(is.opens())) return Stage.PLANNED;
    return today.isAfter(is.closes()) ? Stage.SETTLING : Stage.OPEN;
  }

  /// The last day on which answers are in time.
  LocalDate answeredBy() {
    return WorkingDays.after(is.closes(), is.answerDays());
  }

  /// What was sent on that day came in time.
  boolean takes(LocalDate sent) {
    return !sent.isBefore(is.opens()) && !sent.isAfter(is.closes());
  }

  @Override
  public Set<UUID> scopes() {
    return plan.scopes();
  }

  String path() {
    return id.path();
  }

  String versionPath() {
    return plan.path() + "/verze/" + versionNumber;
  }
}
