package org.spoluplan.planning.actions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.page.Option;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Plan;
import org.spoluplan.thread.ThreadView;

/// What pages of action plans show.
final class ActionViews {

  private ActionViews() {}

  /// @param owner   who answers for the measure, in words
  /// @param overdue its day has passed and nobody said how it ended
  record PromiseLine(
      Promise is, Card card, String owner, String planned, String spent, boolean overdue) {}

  /// @param share of the money that was planned, in per cent; null where nothing was
  record Sums(Fulfilment is, String planned, String spent, @Nullable Long share) {}

  /// @param pickable measures that are not in it yet
  /// @param summary  as it is read
  /// @param silent   how many have no last word yet
  /// @param next     the year into which the rest may be carried; null: there is none
  record YearView(
      ActionPlan is,
      Sums sums,
      List<PromiseLine> lines,
      List<Card> pickable,
      String summary,
      int silent,
      @Nullable Integer next,
      boolean keeps,
      boolean reads,
      ThreadView thread) {}

  record EntryLine(
      Progress.Said said,
      String spent,
      Optional<StoredFile> file,
      @Nullable Card instead,
      String by,
      Instant at) {}

  /// @param field  where the form keeps it
  /// @param target what it shall be, in words
  record GoalLine(String field, String name, String unit, String target, List<ValueLine> values) {}

  record ValueLine(int year, String value) {}

  /// @param years the same measure in other years
  record PromiseView(
      PromiseLine line,
      List<EntryLine> history,
      List<GoalLine> goals,
      List<PromiseLine> years,
      List<Option> others,
      boolean reports,
      boolean keeps,
      ThreadView thread) {}

  record YearLine(ActionPlan is, Sums sums) {}

  /// @param title of the card at the top of the plan under which they stand
  record GroupLine(String title, Sums sums) {}

  /// @param unpicked measures that no action plan names yet
  record DashboardView(
      Plan plan,
      List<YearLine> years,
      List<GroupLine> groups,
      List<PromiseLine> overdue,
      List<Card> unpicked,
      List<Integer> addable,
      boolean keeps,
      boolean reads) {}

  record PanelView(Plan plan, List<YearLine> years, boolean keeps) {}
}
