package org.spoluplan.surveys.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.surveys.forms.FormFault.Why;

/// Finds what would make a form ask nonsense.
public final class FormCheck {

  private static final int TWO = 2;

  private final List<FormFault> faults = new ArrayList<>();
  private final Map<String, Question> before = new HashMap<>();

  private FormCheck() {}

  public static List<FormFault> of(SurveyForm form) {
    var check = new FormCheck();
    form.questions().forEach(check::look);
    return List.copyOf(check.faults);
  }

  private void look(Question question) {
    var least = question.type() == QuestionType.TABLE ? 1 : TWO;
    if (question.type().hasChoices() && question.options().size() < least) {
      add(question, Why.NO_CHOICES, "");
    }
    if (question.type().hasRows() && question.rows().isEmpty()) add(question, Why.NO_ROWS, "");
    condition(question);
    constraint(question);
    if (before.put(question.code(), question) != null) {
      add(question, Why.SAME_CODE, question.code());
    }
  }

  private void condition(Question question) {
    if (question.condition().isBlank()) return;
    switch (Condition.parse(question.condition())) {
      case Condition.Parsed.Bad(var what) -> add(question, Why.CONDITION, what);
      case Condition.Parsed.Good(var condition) -> {
        for (var other : condition.questions()) {
          if (!before.containsKey(other)) add(question, Why.LATER, other);
        }
        options(question, condition);
      }
    }
  }

  private void options(Question question, Condition condition) {
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(part -> options(question, part));
      case Condition.Any(var parts) -> parts.forEach(part -> options(question, part));
      case Condition.Not(var part) -> options(question, part);
      case Condition.Is(var other, var value) -> option(question, other, value);
      case Condition.Contains(var other, var value) -> option(question, other, value);
      default -> {}
    }
  }

  private void option(Question question, String other, String value) {
    var asked = before.get(other);
    if (asked == null || asked.options().isEmpty()) return;
    if (asked.options().stream().noneMatch(one -> one.code().equals(value))) {
      add(question, Why.NO_OPTION, value);
    }
  }

  private void constraint(Question question) {
    if (question.constraint().isBlank()) return;
    if (Condition.parse(question.constraint()) instanceof Condition.Parsed.Bad(var what)) {
      add(question, Why.CONSTRAINT, what);
    }
  }

  private void add(Question question, Why why, String what) {
    faults.add(new FormFault(question.code(), why, what));
  }
}
