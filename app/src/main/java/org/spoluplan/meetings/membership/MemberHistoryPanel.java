package org.spoluplan.meetings.membership;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyPanel;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a body: how many were in it, and who on a day.
@Component
class MemberHistoryPanel implements BodyPanel {

  private final Memberships memberships;
  private final Clock clock;

  MemberHistoryPanel(Memberships memberships, Clock clock) {
    this.memberships = memberships;
    this.clock = clock;
  }

  @Override
  public int position() {
    return 20;
  }

  @Override
  public Optional<Html.Template> panel(BodySummary body, Page page) {
    if (!page.may(MembershipAction.VIEW, body)) return Optional.empty();
    var all = memberships.all(body.id());
    if (all.isEmpty()) return Optional.empty();
    var today = Today.of(clock);
    var now = (int) all.stream().filter(held -> held.validity().contains(today)).count();
    var form = Form.filled(Map.of("den", today));
    return Optional.of(
        (out, i) -> JtehistorypanelGenerated.render(out, i, page, body, form, all.size(), now));
  }
}
