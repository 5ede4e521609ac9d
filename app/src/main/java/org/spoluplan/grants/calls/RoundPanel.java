package org.spoluplan.grants.calls;

import java.util.Optional;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.grants.CallState;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a decided call: rounds that divide what came back.
@Component
class RoundPanel implements CallPanel {

  private static final int LAST = 60;

  private final SecondRounds rounds;
  private final StoredCalls calls;

  RoundPanel(SecondRounds rounds, StoredCalls calls) {
    this.rounds = rounds;
    this.calls = calls;
  }

  @Override
  public int position() {
    return LAST;
  }

  @Override
  public Optional<Html.Template> panel(Call call, Page page) {
    var over = call.state() == CallState.DECIDED || call.state() == CallState.SETTLED;
    var manages = over && page.may(CallAction.MANAGE, call.programme());
    var all = rounds.of(call.id()).stream().filter(one -> page.may(CallAction.VIEW, one)).toList();
    var first = Optional.ofNullable(call.secondRoundOf()).flatMap(calls::find);
    long available = manages ? rounds.available(call.id()) : 0;
    if (all.isEmpty() && first.isEmpty() && available == 0) return Optional.empty();
    return Optional.of(
        (out, i) -> JteroundsGenerated.render(out, i, page, call, first, all, available));
  }
}
