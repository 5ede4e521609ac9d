package org.spoluplan.people;

import java.util.Optional;
import org.spoluplan.access.PersonId;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// A section that another capability adds to the page of a person.
public interface PersonPanel {

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(PersonId person, Page page);
}
