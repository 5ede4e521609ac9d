package org.spoluplan.territory;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// A section that somebody adds to pages of municipalities, areas and planning units.
public interface PlacePanel {

  /// Panels stand in this order.
  int position();

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(Place place, Page page);
}
