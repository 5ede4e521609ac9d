package org.spoluplan.meetings;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// A section that a part of the capability adds to the page of a body.
public interface BodyPanel {
  /// Panels stand in this order.
  int position();

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(BodySummary body, Page page);
}
