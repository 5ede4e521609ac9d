package org.spoluplan.grants.assessment;

import java.util.Optional;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// The way from a call to its assessment.
@Component
class AssessmentPanel implements CallPanel {

  private static final int AFTER_APPLICATIONS = 20;

  @Override
  public int position() {
    return AFTER_APPLICATIONS;
  }

  @Override
  public Optional<Html.Template> panel(Call call, Page page) {
    var scopes = Scoped.of(call.programme().funder().value(), call.id().value());
    if (!call.state().isPublic() || !page.may(AssessmentAction.VIEW, scopes)) {
      return Optional.empty();
    }
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, call));
  }
}
