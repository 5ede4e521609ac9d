package org.spoluplan.grants;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// A section that a part of grants adds to the page of an agreement.
public interface AgreementPanel {

  /// Panels stand in this order.
  int position();

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(Agreement agreement, Page page);
}
