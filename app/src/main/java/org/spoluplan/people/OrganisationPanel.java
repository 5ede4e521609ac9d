package org.spoluplan.people;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// Implemented by each capability that has something to show on the page of an organisation.
public interface OrganisationPanel {

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(OrganisationId organisation, Page page);
}
