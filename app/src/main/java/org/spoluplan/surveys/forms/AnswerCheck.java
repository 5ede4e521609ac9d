package org.spoluplan.surveys.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.spoluplan.page.Typed;

/// Whether an answer is one that its question takes. What stands in the answers of a question
/// that was not asked does not matter.
public final class AnswerCheck {

  private static final int LONGEST = 300;
  private static final int LONGEST_TEXT = 4000;

  private AnswerCheck() {}

  /// Of questions that are asked.
  ///
  /// @param whole also what is compulsory and missing
  public static List<AnswerFault> faults(List<Question> questions, Answers answers, boolean whole) {
    var faults = new ArrayList<AnswerFault>();
    for (var question : questions) {
      var found = faults(question, answers);
      faults.addAll(found);
      if (whole && found.isEmpty() && isMissing(question, answers)) {
        faults.add(AnswerFault.of(question.code(), "survey.fault.missing"));
      }
    }
    return faults;
  }

  private static boolean isMissing(Question question, Answers answers) {
    if (!question.required() || !question.type().isAnswered()) return false;
    if (question.type() != QuestionType.MATRIX) return !answers.answers(question.code());
    return question.rows().stream()
        .anyMatch(row -> !answers.has(question.code() + "." + row.code()));
  }

  private static List<AnswerFault> faults(Question question, Answers answers) {
    var code = question.code();
    if (!answers.answers(code)) return List.of();
    var fault =
        switch (question.type()) {
          case TEXT -> tooLong(code, answers, LONGEST);
          case LONG_TEXT -> tooLong(code, answers, LONGEST_TEXT);
          case ONE, YES_NO, SCALE, MANY -> chosen(question, code, answers);
          case ORDER -> ordered(question, answers);
          case NUMBER -> number(question, answers);
          case DATE -> day(code, answers);
          case MATRIX -> matrix(question, answers);
          case TABLE -> table(question, answers);
          case MUNICIPALITY, SERVICE, NOTE -> List.<AnswerFault>of();
        };
    if (!fault.isEmpty() || question.constraint().isBlank()) return fault;
    var constraint = Condition.kept(question.constraint());
    if (constraint.isEmpty() || constraint.get().holds(answers, code)) return List.of();
    return List.of(
        new AnswerFault(code, "survey.fault.constraint", List.of(), question.sentence()));
  }

  private static List<AnswerFault> tooLong(String key, Answers answers, int most) {
    var length = answers.first(key).length();
    return length <= most
        ? List.of()
        : List.of(AnswerFault.of(key, "form.error.too-long", most, length));
  }

  private static List<AnswerFault> chosen(Question question, String key, Answers answers) {
    var known = question.options().stream().map(Choice::code).toList();
    var said = answers.all(key);
    var single = question.type() != QuestionType.MANY && said.size() > 1;
    if (single || !known.containsAll(said)) {
      return List.of(AnswerFault.of(key, "survey.fault.choose"));
    }
    return tooLong(Answers.otherKey(question.code()), answers, LONGEST);
  }

  private static List<AnswerFault> ordered(Question question, Answers answers) {
    var said = answers.all(question.code());
    var known = question.choices().stream().map(Choice::code).toList();
    var whole = new HashSet<>(said).size() == said.size() && known.containsAll(said);
    return whole ? List.of() : List.of(AnswerFault.of(question.code(), "survey.fault.order"));
  }

  private static List<AnswerFault> number(Question question, Answers answers) {
    var number = Numbers.of(answers.first(question.code()));
    if (number.isEmpty()) return List.of(AnswerFault.of(question.code(), "survey.fault.number"));
    var least = question.least();
    var most = question.most();
    var value = number.get();
    if (least != null && value.compareTo(java.math.BigDecimal.valueOf(least)) < 0) {
      return List.of(AnswerFault.of(question.code(), "survey.fault.least", least));
    }
    if (most != null && value.compareTo(java.math.BigDecimal.valueOf(most)) > 0) {
      return List.of(AnswerFault.of(question.code(), "survey.fault.most", most));
    }
    return List.of();
  }

  private static List<AnswerFault> day(String code, Answers answers) {
    var day = Typed.day(answers.first(code));
    var known = day.isPresent() && day.get().isAfter(LocalDate.of(1800, 1, 1));
    return known ? List.of() : List.of(AnswerFault.of(code, "form.error.date"));
  }

  private static List<AnswerFault> matrix(Question question, Answers answers) {
    var known = question.choices().stream().map(Choice::code).toList();
    for (var row : question.rows()) {
      var said = answers.all(question.code() + "." + row.code());
      if (said.size() > 1 || !known.containsAll(said)) {
        return List.of(AnswerFault.of(question.code(), "survey.fault.choose"));
      }
    }
    return List.of();
  }

  private static List<AnswerFault> table(Question question, Answers answers) {
    for (var row : question.rows()) {
      for (var column : question.choices()) {
        var key = question.code() + "." + row.code() + "." + column.code();
        if (answers.first(key).length() > LONGEST) {
          return List.of(AnswerFault.of(question.code(), "form.error.too-long", LONGEST, LONGEST));
        }
      }
    }
    return List.of();
  }
}
