package org.spoluplan.surveys.coding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.Survey;

/// Free text that people have sorted, to be counted like options.
public interface SortedTexts {

  /// Those with a list of codes.
  List<Question> questions(Survey survey);

  /// The list as it is now.
  List<Choice> codes(Survey survey, Question question);

  /// What both people said, or what was agreed, by answers; nothing of texts that still wait.
  Map<UUID, List<String>> agreed(Survey survey, Question question);
}
