package org.spoluplan.grants.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Points;
import org.spoluplan.grants.PointsCriterion;
import org.spoluplan.page.Option;

/// What pages of assessment show.
final class AssessmentViews {

  private AssessmentViews() {}

  /// @param mine what the reader still has to do there, in words
  /// @param open doubts nobody cleared
  record Line(
      Application application,
      String service,
      String provider,
      Points points,
      String sum,
      String mine,
      long open) {}

  record Assessor(String id, String name) {}

  record CallView(
      Call call,
      List<Line> lines,
      List<Assessor> assessors,
      List<Option> people,
      String questions,
      boolean leads) {}

  /// One row of the history of points.
  ///
  /// @param counts is the last one of that person, without a conflict
  record ScoreLine(String person, int points, String reason, String at, boolean counts) {}

  record CriterionLine(PointsCriterion criterion, String average, List<ScoreLine> scores) {}

  record DeclarationLine(String person, boolean conflict, @Nullable String reason, String at) {}

  record FlagLine(Flag flag, String raised, String answered) {}

  record CheckLine(Checks.Question question, Optional<Checks.Found> found, String by) {}

  /// @param obstacle why the reader gives no points, in words; empty when they may
  /// @param declare  the reader has to say first whether there is a conflict
  record ApplicationView(
      Call call,
      Application application,
      String service,
      String provider,
      Points points,
      String sum,
      List<CriterionLine> criteria,
      List<DeclarationLine> declarations,
      List<FlagLine> flags,
      List<CheckLine> checks,
      boolean scores,
      boolean declare,
      String obstacle,
      boolean leads,
      boolean checksPoints) {}
}
