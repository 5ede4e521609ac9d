package org.spoluplan.network.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Statements wait for people of town halls; requests that the region was sent wait for it.
@Component
class StatementWaiting implements Waiting {

  private static final int SOON_DAYS = 7;

  private final Statements statements;
  private final Requests requests;
  private final Territory territory;
  private final Clock clock;

  StatementWaiting(Statements statements, Requests requests, Territory territory, Clock clock) {
    this.statements = statements;
    this.requests = requests;
    this.territory = territory;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.actor().isSignedIn()) return List.of();
    var items = new ArrayList<Item>();
    var reach = page.access().reach(page.actor(), RequestAction.STATE);
    if (!reach.everywhere() && !reach.isEmpty()) {
      for (var statement : statements.open(reach)) {
        var request = requests.get(statement.request());
        if (!request.state().isOver()) items.add(statement(page, statement, request));
      }
    }
    if (page.maySomewhere(RequestAction.DECIDE)) items.addAll(decisions(page));
    return items;
  }

  private Item statement(Page page, Statement statement, NetworkRequest request) {
    var municipality = territory.name(statement.municipality());
    return new Item(
        page.t("request.waits.statement", municipality, request.is().title()),
        request.provider().name(),
        statement.due(),
        page.dates().brief(statement.due()),
        statement.id().path(),
        page.t("request.waits.statement.act"),
        urgency(statement, Today.of(clock)));
  }

  private List<Item> decisions(Page page) {
    return requests.list().stream()
        .filter(one -> one.state() == RequestState.SENT)
        .filter(one -> page.may(RequestAction.DECIDE, one.deciding()))
        .map(
            one ->
                new Item(
                    page.t("request.waits.result", one.is().title()),
                    one.provider().name(),
                    null,
                    "",
                    one.path() + "/krok?state=" + StepPages.ANY_RESULT,
                    page.t("request.waits.result.act"),
                    Urgency.OPEN))
        .toList();
  }

  private static Urgency urgency(Statement statement, LocalDate today) {
    if (statement.isLate(today)) return Urgency.OVERDUE;
    return statement.due().isAfter(today.plusDays(SOON_DAYS)) ? Urgency.OPEN : Urgency.SOON;
  }
}
