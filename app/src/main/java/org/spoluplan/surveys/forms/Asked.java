package org.spoluplan.surveys.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which questions somebody is asked who answers so. Conditions look at questions before them
/// only, and at those that were asked: what was answered before a change of mind does not count.
///
/// @param counted answers to those questions
public record Asked(List<Question> questions, Answers counted) {

  public Asked {
    questions = List.copyOf(questions);
  }

  public static Asked of(SurveyForm form, Answers answers) {
    var asked = new ArrayList<Question>();
    Map<String, List<String>> counted = new LinkedHashMap<>();
    for (var question : form.questions()) {
      var condition = Condition.kept(question.condition());
      var soFar = new Answers(counted);
      if (condition.isPresent() && !condition.get().holds(soFar, question.code())) continue;
      asked.add(question);
      answers
          .all()
          .forEach(
              (key, values) -> {
                if (key.equals(question.code()) || key.startsWith(question.code() + ".")) {
                  counted.put(key, values);
                }
              });
    }
    return new Asked(asked, new Answers(counted));
  }

  public boolean has(Question question) {
    return questions.stream().anyMatch(one -> one.id().equals(question.id()));
  }
}
