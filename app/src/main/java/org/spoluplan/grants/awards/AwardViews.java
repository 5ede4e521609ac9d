package org.spoluplan.grants.awards;

import java.util.List;
import java.util.Optional;
import org.spoluplan.algorithms.allocation.Comparison;
import org.spoluplan.algorithms.allocation.Step;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.page.Option;

/// What pages of awards show.
final class AwardViews {

  private AwardViews() {}

  /// @param values what it was divided by, "2,5 · 24"
  /// @param note   why it is so much, in words
  record Line(
      Recommendation.Line line, String service, String provider, String values, String note) {}

  /// Widths in thousandths of the longest of the three.
  record Bar(
      long pot, long requested, long recommended, int potPart, int askedPart, int givenPart) {}

  /// @param ways sentences of its rule
  record ScenarioLine(
      Scenario scenario, String made, List<String> ways, long awarded, boolean outdated) {}

  record DivideView(
      Call call,
      Optional<Bar> bar,
      List<Line> lines,
      List<ScenarioLine> scenarios,
      List<Option> values,
      String obstacle,
      String impossible,
      boolean divides) {}

  /// @param name of the service
  record ComparedLine(String name, Comparison.Line line) {}

  record CompareView(
      Call call,
      Scenario before,
      Scenario after,
      List<ComparedLine> lines,
      Comparison comparison) {}

  record DecideView(Call call, Bar bar, List<Option> meetings, String obstacle) {}

  record ExplainView(
      Call call,
      Application application,
      String service,
      String provider,
      long computed,
      long amount,
      String reason,
      List<Step> steps,
      List<String> rule) {}

  record ResultsView(
      Call call, CouncilDecision decision, List<Line> lines, Bar bar, List<String> rule) {}
}
