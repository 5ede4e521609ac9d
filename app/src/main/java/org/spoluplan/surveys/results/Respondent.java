package org.spoluplan.surveys.results;

import java.util.List;
import java.util.Map;
import org.spoluplan.surveys.answering.AnswerSet;
import org.spoluplan.surveys.forms.Answers;

/// One respondent, as sums see him or her.
///
/// @param answers to questions that were asked
/// @param groups  labels by kind of split; nothing when unknown, several in target groups
record Respondent(AnswerSet set, Answers answers, Map<SplitKind, List<String>> groups) {
  Respondent {
    groups = Map.copyOf(groups);
  }

  List<String> in(SplitKind kind) {
    return groups.getOrDefault(kind, List.of());
  }
}
