package org.spoluplan.network.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spoluplan.meetings.BodyPanel;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.network.requests.RequestViews.ForGroup;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// On the page of a group: requests that wait for its opinion, and conditions of municipalities to
/// talk of at its next meeting.
@Component
class RequestBodyPanel implements BodyPanel {

  private static final int POSITION = 45;

  private final Requests requests;
  private final Reservations reservations;
  private final Territory territory;

  RequestBodyPanel(Requests requests, Reservations reservations, Territory territory) {
    this.requests = requests;
    this.reservations = reservations;
    this.territory = territory;
  }

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public Optional<Html.Template> panel(BodySummary body, Page page) {
    var reserved = reservations.open();
    var known = requests.list(reserved.stream().map(one -> one.request().value()).toList());
    var lines =
        Stream.concat(
                requests.open(body.id()).stream().map(one -> line(page, one)),
                reserved.stream().flatMap(one -> reserved(page, body, one, known)))
            .toList();
    if (lines.isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JtebodypanelGenerated.render(out, i, page, lines));
  }

  private ForGroup line(Page page, NetworkRequest request) {
    var said = request.steps().stream().anyMatch(step -> step.state() == RequestState.OPINION);
    var where = page.t(said ? "request.for-group.said" : "request.for-group.waits");
    return new ForGroup(request, where, conditions(page, request));
  }

  /// What the region admitted under a condition is talked of until the condition is met.
  private static Stream<ForGroup> reserved(
      Page page, BodySummary body, Reservation reservation, List<NetworkRequest> known) {
    var until = page.t("request.for-group.reservation", page.dates().plain(reservation.due()));
    var condition = new ForGroup.Condition(until, reservation.conditions());
    return known.stream()
        .filter(one -> one.id().equals(reservation.request()) && body.id().equals(one.body()))
        .map(one -> new ForGroup(one, page.t("request.state", one.state()), List.of(condition)));
  }

  private List<ForGroup.Condition> conditions(Page page, NetworkRequest request) {
    return request.conditions().stream()
        .flatMap(
            one -> {
              var answer = one.answer();
              var condition = answer == null ? null : answer.asked();
              if (condition == null) return Stream.empty();
              var name = territory.name(one.municipality());
              return Stream.of(
                  new ForGroup.Condition(page.t("request.for-group.condition", name), condition));
            })
        .toList();
  }
}
