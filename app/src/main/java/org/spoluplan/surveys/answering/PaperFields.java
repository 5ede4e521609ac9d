package org.spoluplan.surveys.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.page.Form;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.springframework.stereotype.Component;

/// Answers from paper, typed by the numbers of options: "2", "1, 3", in a matrix one number a
/// row.
@Component
class PaperFields {

  private static final int LONGEST = 300;

  private final AnswerFields fields;

  PaperFields(AnswerFields fields) {
    this.fields = fields;
  }

  Map<String, List<String>> read(Form form, List<Question> questions) {
    var read = new LinkedHashMap<String, List<String>>();
    var words = questions.stream().filter(one -> !isNumbered(one)).toList();
    read.putAll(fields.read(form, words));
    for (var question : questions) {
      if (!isNumbered(question)) continue;
      var code = question.code();
      if (question.type() == QuestionType.MATRIX) {
        question
            .rows()
            .forEach(
                row -> {
                  var key = AnswerFields.key(code, row);
                  read.put(key, numbers(form, code, key, question.choices(), 1));
                });
        continue;
      }
      var single = question.type() != QuestionType.MANY && question.type() != QuestionType.ORDER;
      var most = single ? 1 : question.options().size();
      read.put(code, numbers(form, code, code, question.options(), most));
      if (question.other()) {
        var other = form.optionalText(AnswerFields.field(AnswerFields.other(code)), LONGEST);
        read.put(AnswerFields.other(code), other == null ? List.of() : List.of(other));
      }
    }
    return read;
  }

  static boolean isNumbered(Question question) {
    return switch (question.type()) {
      case ONE, MANY, YES_NO, SCALE, ORDER, MATRIX -> true;
      default -> false;
    };
  }

  private static List<String> numbers(
      Form form, String code, String key, List<Choice> options, int most) {
    var typed = form.value(AnswerFields.field(key)).strip();
    if (typed.isEmpty()) return List.of();
    var chosen = new ArrayList<String>();
    for (var part : List.of(typed.split("[\\s,;]+"))) {
      var known = part.matches("[0-9]{1,3}") ? Integer.parseInt(part) : 0;
      if (known < 1 || known > options.size()) {
        form.reject(AnswerFields.field(code), "survey.fault.option-number", part, options.size());
        return List.of();
      }
      var option = options.get(known - 1).code();
      if (!chosen.contains(option)) chosen.add(option);
    }
    if (chosen.size() > most) form.reject(AnswerFields.field(code), "survey.fault.choose");
    return chosen;
  }
}
