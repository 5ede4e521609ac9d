package org.spoluplan.capacity;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Municipality;

/// A section that somebody adds to the workspace of a municipality.
public interface WorkspacePart {

  /// Parts stand in this order.
  int position();

  /// Empty when there is nothing to show to this reader: no empty box stands on the page.
  Optional<Html.Template> part(Municipality municipality, Page page);
}
