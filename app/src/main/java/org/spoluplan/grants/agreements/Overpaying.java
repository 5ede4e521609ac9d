package org.spoluplan.grants.agreements;

import java.util.Set;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CompensationWatch;
import org.spoluplan.grants.CompensationWatch.Answer;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Says before an agreement is signed when public sources give the service more than its
/// compensation payment allows. The award itself is among them already.
@Component
class Overpaying {

  private final CompensationWatch watch;
  private final Calls calls;

  Overpaying(CompensationWatch watch, Calls calls) {
    this.watch = watch;
    this.calls = calls;
  }

  /// Somebody has to say that they know.
  boolean isOver(Application application) {
    return answer(application) instanceof Answer.Over;
  }

  /// Empty when there is nothing to say.
  String sentence(Page page, Application application) {
    return switch (answer(application)) {
      case Answer.NotJudged() -> page.t("agreement.watch.not-judged");
      case Answer.Fits _ -> "";
      case Answer.ExpectedOver(var payment, _) ->
          page.t("agreement.watch.expected", page.crowns(payment));
      case Answer.Over(var payment, _) -> page.t("agreement.watch.over", page.crowns(payment));
    };
  }

  private Answer answer(Application application) {
    int year = calls.get(application.call()).is().year();
    return watch.ask(application.service(), year, 0, Set.of());
  }
}
