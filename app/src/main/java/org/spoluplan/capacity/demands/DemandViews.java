package org.spoluplan.capacity.demands;

import java.util.List;
import org.spoluplan.capacity.demands.Demand.Answer;
import org.spoluplan.page.Option;
import org.spoluplan.thread.ThreadView;

/// What pages of demands show.
final class DemandViews {

  private DemandViews() {}

  /// @param amount with its unit, in words
  record Line(Demand demand, String municipality, String type, String amount) {}

  record AnswerLine(Answer answer, String provider, String id, String amount) {}

  /// @param money     empty when unsaid
  /// @param providers for whom the reader may answer
  /// @param answered  one of them has answered
  /// @param unit      that the demand is counted in
  /// @param addressed to whose people the letter goes, told to whoever publishes
  record DemandView(
      Line line,
      String money,
      List<AnswerLine> answers,
      List<Option> providers,
      boolean answered,
      String unit,
      List<String> addressed,
      boolean publishes,
      boolean takesAnswers,
      ThreadView thread) {}

  record FormView(String municipality, String action, List<Option> types, List<Option> measures) {}
}
