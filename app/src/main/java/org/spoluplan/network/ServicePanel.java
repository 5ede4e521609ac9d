package org.spoluplan.network;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// A section that another capability adds to the page of a service.
public interface ServicePanel {

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(SocialService service, Page page);
}
