package org.spoluplan.meetings.convening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.meetings.RulesOfProcedure.Convener;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Meetings wait to be called by whoever the rules of procedure say: those that members ask for,
/// and those that are due.
@Component
class ConveningWaiting implements Waiting {

  private final Bodies bodies;
  private final Procedures procedures;
  private final Requests requests;
  private final Convocations convocations;
  private final Clock clock;

  ConveningWaiting(
      Bodies bodies,
      Procedures procedures,
      Requests requests,
      Convocations convocations,
      Clock clock) {
    this.bodies = bodies;
    this.procedures = procedures;
    this.requests = requests;
    this.convocations = convocations;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var called = calledBy(page);
    if (called.isEmpty()) return List.of();
    var items = new ArrayList<Item>();
    for (var request : requests.pressing(called.keySet())) {
      items.add(asked(page, request, bodies.get(request.body())));
    }
    var days = convocations.days(called.keySet(), today());
    called.forEach(
        (body, rules) ->
            Rhythm.of(rules, days.get(body))
                .flatMap(rhythm -> due(page, bodies.get(body), rhythm))
                .ifPresent(items::add));
    return items;
  }

  /// The bodies whose meetings the reader calls, each with its rules.
  private Map<BodyId, RulesOfProcedure> calledBy(Page page) {
    var found = new LinkedHashMap<BodyId, RulesOfProcedure>();
    for (var convener : Convener.values()) {
      var reach = page.access().reach(page.actor(), Conveners.call(convener));
      if (reach.isEmpty()) continue;
      var reached = bodies.list(reach).stream().map(BodySummary::id).toList();
      procedures.rules(reached, today()).entrySet().stream()
          .filter(rules -> rules.getValue().convenedBy() == convener)
          .forEach(rules -> found.put(rules.getKey(), rules.getValue()));
    }
    return found;
  }

  private Item asked(Page page, MeetingRequest request, BodySummary body) {
    var since = LocalDate.ofInstant(request.enoughAt(), Today.ZONE);
    return new Item(
        page.t("convening.waits.request", request.subject()),
        page.t("convening.waits.request.from", body.name(), page.dates().plain(since)),
        null,
        "",
        request.path(),
        page.t("convening.plan"),
        Urgency.SOON);
  }

  private Optional<Item> due(Page page, BodySummary body, Rhythm rhythm) {
    return rhythm.callBy(today()).map(call -> item(page, body, call, rhythm));
  }

  private Item item(Page page, BodySummary body, LocalDate call, Rhythm rhythm) {
    return new Item(
        page.t("convening.waits.due", body.name()),
        page.t("convening.waits.due.from", rhythm.perYear(), page.dates().plain(rhythm.last())),
        call,
        page.t("convening.waits.due.when", page.dates().plain(call)),
        body.path() + "/jednani/nove",
        page.t("convening.plan"),
        call.isBefore(today()) ? Urgency.OVERDUE : Urgency.SOON);
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
