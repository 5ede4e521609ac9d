package org.spoluplan.surveys.forms;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// The pages about one survey that a reader may open.
final class SurveyParts {

  private SurveyParts() {}

  /// The end of each path, and what it is called.
  public static List<Option> of(Page page, Survey survey) {
    var parts = new ArrayList<Option>();
    if (page.may(SurveyAction.KEEP, survey)) {
      parts.add(new Option("uprava", page.t("survey.part.form")));
      parts.add(new Option("nastaveni", page.t("survey.part.settings")));
      parts.add(new Option("rozeslat", page.t("survey.part.inviting")));
    }
    if (page.may(SurveyAction.TYPE_IN, survey)) {
      parts.add(new Option("papir", page.t("survey.part.paper")));
    }
    if (page.may(SurveyAction.SEE_SUMS, survey)) {
      parts.add(new Option("vysledky", page.t("survey.part.results")));
    }
    if (page.may(SurveyAction.SORT_TEXT, survey)) {
      parts.add(new Option("kodovani", page.t("survey.part.coding")));
    }
    return List.copyOf(parts);
  }
}
