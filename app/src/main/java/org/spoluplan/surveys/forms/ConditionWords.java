package org.spoluplan.surveys.forms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spoluplan.page.Page;

/// Conditions as sentences: "když je v otázce 2 odpověď „ano“".
public final class ConditionWords {

  private final Page page;
  private final SurveyForm form;

  public ConditionWords(Page page, SurveyForm form) {
    this.page = page;
    this.form = form;
  }

  /// Empty for a question that is always asked.
  public String of(Question question) {
    return Condition.kept(question.condition()).map(this::sentence).orElse("");
  }

  private String sentence(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> joined(parts, "survey.when.and");
      case Condition.Any(var parts) -> joined(parts, "survey.when.or");
      case Condition.Not(Condition.Answered(var question)) ->
          page.t("survey.when.empty", number(question));
      case Condition.Not(Condition.Is(var question, var value)) ->
          page.t("survey.when.is-not", number(question), label(question, value));
      case Condition.Not(Condition.Contains(var question, var value)) ->
          page.t("survey.when.is-not", number(question), label(question, value));
      case Condition.Not(var part) -> page.t("survey.when.not", sentence(part));
      case Condition.Answered(var question) -> page.t("survey.when.answered", number(question));
      case Condition.Is(var question, var value) ->
          page.t("survey.when.is", number(question), label(question, value));
      case Condition.Contains(var question, var value) ->
          page.t("survey.when.is", number(question), label(question, value));
      case Condition.Compared(var question, var operator, var number) ->
          page.t("survey.when.compared", operator)
              .replace("(q)", number(question))
              .replace("(n)", number.toPlainString().replace('.', ','));
      case Condition.Counted(var question, var operator, var number) ->
          page.t("survey.when.counted", operator)
              .replace("(q)", number(question))
              .replace("(n)", number.toPlainString());
    };
  }

  private String joined(List<Condition> parts, String word) {
    return parts.stream().map(this::sentence).collect(Collectors.joining(" " + page.t(word) + " "));
  }

  /// As it stands before the question.
  public String number(String code) {
    var number = 0;
    for (var question : form.questions()) {
      if (question.type().isAnswered()) number++;
      if (question.code().equals(code)) return String.format(Locale.ROOT, "%d", number);
    }
    return code;
  }

  private String label(String code, String value) {
    return form.find(code)
        .flatMap(
            question ->
                question.options().stream().filter(one -> one.code().equals(value)).findFirst())
        .map(one -> one.label().in(page.locale().getLanguage()))
        .orElse(value);
  }
}
