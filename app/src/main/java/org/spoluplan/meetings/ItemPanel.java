package org.spoluplan.meetings;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// What a part of the house shows under a point of an agenda that came from it.
public interface ItemPanel {

  /// Empty when the point did not come from there, or the reader may not see it.
  Optional<Html.Template> panel(AgendaItem item, Meeting meeting, Page page);
}
