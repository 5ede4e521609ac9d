package org.spoluplan.network.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spoluplan.meetings.BodyPanel;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.network.requests.RequestViews.ForGroup;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// On the page of a group: requests that wait for its opinion, and conditions of municipalities to
/// talk of at its next meeting.
@Component
class RequestBodyPanel implements BodyPanel {

  private static final int POSITION = 45;

  private final Requests requests;
  private final Territory territory;

  RequestBodyPanel(Requests requests, Territory territory) {
    this.requests = requests;
    this.territory = territory;
  }

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public Optional<Html.Template> panel(BodySummary body, Page page) {
    var open = requests.open(body.id()).stream().map(this::line).toList();
    if (open.isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JtebodypanelGenerated.render(out, i, page, open));
  }

  private ForGroup line(NetworkRequest request) {
    var said = request.steps().stream().anyMatch(step -> step.state() == RequestState.OPINION);
    return new ForGroup(request, said, conditions(request));
  }

  private List<ForGroup.Condition> conditions(NetworkRequest request) {
    return request.conditions().stream()
        .flatMap(
            one -> {
              var answer = one.answer();
              var condition = answer == null ? null : answer.asked();
              if (condition == null) return Stream.empty();
              var name =
                  territory
                      .find(one.municipality())
                      .map(Municipality::name)
                      .orElse(one.municipality().value());
              return Stream.of(new ForGroup.Condition(name, condition));
            })
        .toList();
  }
}
