package org.spoluplan.planning;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// A section that a part of the capability adds to the page of a card.
public interface CardPanel {

  /// Panels stand in this order.
  int position();

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(Card card, Page page);
}
