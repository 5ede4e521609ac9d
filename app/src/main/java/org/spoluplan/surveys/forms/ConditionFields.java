package org.spoluplan.surveys.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;
import org.spoluplan.surveys.forms.Condition.Operator;

/// A condition on a page: three lines "question – is – answer", all or any of them. What does not
/// fit into them is kept as it is until somebody replaces it.
final class ConditionFields {

  static final int LINES = 3;
  private static final int LONGEST = 200;

  /// What a line says.
  enum Says {
    IS,
    IS_NOT,
    MORE,
    LESS,
    ANSWERED,
    EMPTY
  }

  private ConditionFields() {}

  static String field(int line, String part) {
    return "when-" + line + "-" + part;
  }

  /// @return text of the condition; empty: always
  static String read(Form form, SurveyForm all, String before) {
    var parts = new ArrayList<Condition>();
    for (int line = 1; line <= LINES; line++) line(form, all, line).ifPresent(parts::add);
    if (parts.isEmpty()) return form.checked("when-keep") ? before : "";
    if (parts.size() == 1) return parts.getFirst().text();
    var any = form.value("when-join").equals("any");
    return (any ? new Condition.Any(parts) : new Condition.All(parts)).text();
  }

  private static Optional<Condition> line(Form form, SurveyForm all, int line) {
    var code = form.value(field(line, "question"));
    if (code.isEmpty()) return Optional.empty();
    var question = all.find(code);
    var says = form.optionalChoice(field(line, "says"), Says.class);
    if (question.isEmpty() || says == null) {
      form.reject(field(line, "question"), "form.error.choose");
      return Optional.empty();
    }
    var typed = form.optionalText(field(line, "value"), LONGEST);
    return condition(form, line, question.get(), says, typed);
  }

  private static Optional<Condition> condition(
      Form form, int line, Question question, Says says, @Nullable String typed) {
    var code = question.code();
    if (says == Says.ANSWERED) return Optional.of(new Condition.Answered(code));
    if (says == Says.EMPTY) {
      return Optional.of(new Condition.Not(new Condition.Answered(code)));
    }
    if (typed == null) {
      form.reject(field(line, "value"), "form.error.missing");
      return Optional.empty();
    }
    if (says == Says.MORE || says == Says.LESS) {
      var number = Numbers.of(typed);
      if (number.isEmpty()) form.reject(field(line, "value"), "survey.fault.number");
      var operator = says == Says.MORE ? Operator.MORE : Operator.LESS;
      return number.map(one -> new Condition.Compared(code, operator, one));
    }
    var value = value(question, typed);
    if (value.isEmpty()) {
      form.reject(field(line, "value"), "survey.fault.no-option");
      return Optional.empty();
    }
    Condition is =
        question.type() == QuestionType.MANY
            ? new Condition.Contains(code, value.get())
            : new Condition.Is(code, value.get());
    return Optional.of(says == Says.IS ? is : new Condition.Not(is));
  }

  /// The code of an option that was typed by its label; any words where there are no options.
  private static Optional<String> value(Question question, String typed) {
    if (question.options().isEmpty()) return Optional.of(typed.replace("'", "’"));
    var plain = typed.toLowerCase(Locale.ROOT);
    return question.options().stream()
        .filter(
            one ->
                one.code().equals(typed)
                    || one.label().czech().toLowerCase(Locale.ROOT).equals(plain))
        .map(Choice::code)
        .findFirst();
  }

  static Map<String, Object> known(String text, SurveyForm all) {
    var known = new LinkedHashMap<String, Object>();
    var condition = Condition.kept(text);
    if (condition.isEmpty()) return known;
    var parts =
        switch (condition.get()) {
          case Condition.All(var inner) -> inner;
          case Condition.Any(var inner) -> inner;
          default -> List.of(condition.get());
        };
    var lines = parts.stream().map(part -> line(part, all)).toList();
    if (parts.size() > LINES || lines.stream().anyMatch(Optional::isEmpty)) {
      known.put("when-keep", "true");
      return known;
    }
    known.put("when-join", condition.get() instanceof Condition.Any ? "any" : "all");
    for (int i = 0; i < lines.size(); i++) {
      var line = i + 1;
      lines
          .get(i)
          .ifPresent(one -> one.forEach((part, value) -> known.put(field(line, part), value)));
    }
    return known;
  }

  private static Optional<Map<String, String>> line(Condition condition, SurveyForm all) {
    return switch (condition) {
      case Condition.Answered(var question) -> said(question, Says.ANSWERED, "");
      case Condition.Not(Condition.Answered(var question)) -> said(question, Says.EMPTY, "");
      case Condition.Is(var question, var value) ->
          said(question, Says.IS, label(all, question, value));
      case Condition.Contains(var question, var value) ->
          said(question, Says.IS, label(all, question, value));
      case Condition.Not(Condition.Is(var question, var value)) ->
          said(question, Says.IS_NOT, label(all, question, value));
      case Condition.Not(Condition.Contains(var question, var value)) ->
          said(question, Says.IS_NOT, label(all, question, value));
      case Condition.Compared(var question, var operator, var number)
          when operator == Operator.MORE ->
          said(question, Says.MORE, number.toPlainString());
      case Condition.Compared(var question, var operator, var number)
          when operator == Operator.LESS ->
          said(question, Says.LESS, number.toPlainString());
      default -> Optional.empty();
    };
  }

  private static Optional<Map<String, String>> said(String question, Says says, String value) {
    return Optional.of(
        Map.of("question", question, "says", org.spoluplan.kernel.Code.of(says), "value", value));
  }

  private static String label(SurveyForm all, String code, String value) {
    return all.find(code)
        .flatMap(
            question ->
                question.options().stream().filter(one -> one.code().equals(value)).findFirst())
        .map(one -> one.label().czech())
        .orElse(value);
  }
}
