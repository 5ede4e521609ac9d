package org.spoluplan.capacity.workspace;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Place;
import org.spoluplan.territory.PlacePanel;
import org.springframework.stereotype.Component;

/// The way from the page of a municipality to its workspace.
@Component
class WorkspacePanel implements PlacePanel {

  private static final int FIRST = 1;

  @Override
  public int position() {
    return FIRST;
  }

  @Override
  public Optional<Html.Template> panel(Place place, Page page) {
    if (!place.isOneMunicipality()) return Optional.empty();
    var path = "/obce/" + place.municipalities().getFirst().value();
    return Optional.of((out, i) -> JteworkspacelinkGenerated.render(out, i, page, path));
  }
}
