package org.spoluplan.surveys;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// What another capability adds to the results of a survey, such as making a need of one.
public interface SurveyPanel {

  /// Empty when there is nothing to show to this reader.
  Optional<Html.Template> panel(ProtectedSums sums, Page page);
}
