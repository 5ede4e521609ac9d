package org.spoluplan.surveys.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Numbers;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.Wording;

/// What is counted as one: a question, a row of a matrix, or the first places of an order.
///
/// @param key     of the answers; of a matrix `code.row`
/// @param label   of the question; of a matrix with its row
/// @param options in their order; empty for words
record Item(Question question, String key, String label, List<Choice> options) {

  Item {
    options = List.copyOf(options);
  }

  /// All of a form that can be counted, in the order of its questions. Words are not: they are
  /// sorted by people first.
  static List<Item> of(SurveyForm form) {
    var items = new ArrayList<Item>();
    for (var question : form.questions()) {
      var label = question.label().czech();
      switch (question.type()) {
        case ONE, MANY, YES_NO, SCALE, ORDER, NUMBER ->
            items.add(new Item(question, question.code(), label, question.options()));
        case MATRIX ->
            question
                .rows()
                .forEach(
                    row ->
                        items.add(
                            new Item(
                                question,
                                question.code() + "." + row.code(),
                                label + " – " + row.label().czech(),
                                question.choices())));
        default -> {}
      }
    }
    return List.copyOf(items);
  }

  /// Codes of options as other questions have them: sorted words.
  static Item ofCodes(Question question, List<Choice> codes) {
    return new Item(question, question.code() + "#", question.label().czech(), codes);
  }

  /// More than one option can be ticked.
  boolean several() {
    return question.type() == QuestionType.MANY || key.endsWith("#");
  }

  boolean hasMean() {
    return question.type() == QuestionType.NUMBER || question.type() == QuestionType.SCALE;
  }

  /// What one respondent said to it; of an order only what stands first.
  List<String> said(Answers answers) {
    var all = answers.all(key);
    return question.type() == QuestionType.ORDER && !all.isEmpty() ? List.of(all.getFirst()) : all;
  }

  Optional<BigDecimal> number(Answers answers) {
    return hasMean() ? Numbers.of(answers.first(key)) : Optional.empty();
  }

  /// The place of an option in somebody's order, from 1.
  static int place(Answers answers, String code, String option) {
    return answers.all(code).indexOf(option) + 1;
  }

  static Choice choice(String code, String label) {
    return new Choice(code.toLowerCase(Locale.ROOT), Wording.czech(label));
  }
}
