package org.spoluplan.meetings.convening;

import java.util.Optional;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.RulesOfProcedure.Convener;
import org.spoluplan.page.Page;

/// How the meetings of a body come about, as the page of the body says it.
///
/// @param by      who calls them
/// @param inYear  meetings held or planned this year
/// @param rhythm  empty when the rules do not say how often, or the body has ended
/// @param request the one that is open
record CallingView(
    BodySummary body,
    Convener by,
    int inYear,
    Optional<Rhythm> rhythm,
    Optional<RequestView> request,
    boolean seesRequests,
    boolean mayAsk) {

  /// "Podle jednacího řádu se skupina schází nejméně 4× ročně, letos má 3 jednání."
  String frequency(Page page) {
    return rhythm.map(found -> page.t("convening.frequency", found.perYear(), inYear)).orElse("");
  }

  /// By when the next meeting is due, when none is planned.
  String due(Page page) {
    return rhythm
        .flatMap(Rhythm::due)
        .map(day -> page.t("convening.due", page.dates().plain(day)))
        .orElse("");
  }
}
