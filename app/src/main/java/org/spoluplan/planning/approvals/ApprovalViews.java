package org.spoluplan.planning.approvals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.page.Option;
import org.spoluplan.planning.Plan;
import org.spoluplan.thread.ThreadView;

/// What pages of approvals show.
final class ApprovalViews {

  private ApprovalViews() {}

  /// @param who     "Pracovní skupina Rodiny", "Zastupitelstvo, Chrastava"
  /// @param decides the reader may write its decision down
  record StepLine(
      Step is,
      String who,
      Decision.@Nullable Said said,
      Optional<StoredFile> paper,
      boolean decides) {}

  /// @param approved by its deciding organ
  record MunicipalityLine(String name, boolean approved, List<StepLine> steps) {}

  /// @param approved of `municipalities`
  record ApprovalLine(
      Approval is, List<StepLine> bodies, List<MunicipalityLine> municipalities, int approved) {}

  /// @param now      the newest way; null: there was none
  /// @param before   ways that were given up, and of older versions
  /// @param versions that can be sent on their way
  record ApprovalsView(
      Plan plan,
      @Nullable ApprovalLine now,
      List<Approval> before,
      List<Option> versions,
      boolean keeps,
      boolean waitsForComments,
      @Nullable ThreadView thread) {}

  /// @param line null: nobody approves it yet
  record PanelView(Plan plan, @Nullable ApprovalLine line) {}

  record DecisionLine(Decision.Said said, Optional<StoredFile> paper, String by, Instant at) {}

  /// @param meetings of the body, where the application knows it
  record StepView(
      Approval approval,
      StepLine line,
      List<Option> meetings,
      List<DecisionLine> history,
      boolean keeps) {}
}
