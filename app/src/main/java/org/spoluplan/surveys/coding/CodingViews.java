package org.spoluplan.surveys.coding;

import java.util.List;
import java.util.UUID;
import org.spoluplan.page.Option;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.Survey;

/// What people who sort texts see.
final class CodingViews {

  private CodingViews() {}

  record QuestionLine(Question question, int texts, int once, int twice) {}

  record ListView(Survey survey, List<QuestionLine> questions) {}

  record TextLine(UUID set, String words) {}

  /// @param kappa as it is written; a dash where it says nothing
  record KappaLine(String code, String kappa) {}

  /// A text on which the two differ.
  ///
  /// @param agreed   what they agreed on; empty when nothing yet
  /// @param trail    who said so, when and why
  record Difference(
      UUID set, String words, String one, String other, String agreed, String trail) {}

  record SortView(
      Survey survey,
      Question question,
      List<Option> codes,
      int frame,
      List<TextLine> waiting,
      int sortedByOther,
      List<KappaLine> kappas,
      List<Difference> differences) {}
}
