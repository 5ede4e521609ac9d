package org.spoluplan.grants;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// What became of an application, on its page.
public interface ApplicationPanel {

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(Application application, Page page);
}
