package org.spoluplan.surveys.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.surveys.forms.AnswerFault;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Question;
import org.springframework.stereotype.Component;

/// Answers as fields of a page: `a-` and the key of the answer.
@Component
class AnswerFields {

  private static final int MOST = 200;
  private static final int LONGEST = 4000;

  private final KnownPlaces places;

  AnswerFields(KnownPlaces places) {
    this.places = places;
  }

  static String field(String key) {
    return "a-" + key;
  }

  /// What was typed into the fields of these questions.
  Map<String, List<String>> read(Form form, List<Question> questions) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    for (var question : questions) {
      var code = question.code();
      switch (question.type()) {
        case MANY, ONE, YES_NO, SCALE -> {
          put(read, code, all(form, code));
          if (question.other()) put(read, other(code), text(form, other(code)));
        }
        case ORDER -> put(read, code, ordered(form, question));
        case MATRIX ->
            question.rows().forEach(row -> put(read, key(code, row), all(form, key(code, row))));
        case TABLE ->
            question
                .rows()
                .forEach(
                    row ->
                        question
                            .choices()
                            .forEach(
                                column -> {
                                  var key = key(key(code, row), column);
                                  put(read, key, text(form, key));
                                }));
        case MUNICIPALITY -> put(read, code, found(form, code, places::municipality));
        case SERVICE -> put(read, code, found(form, code, places::service));
        case TEXT, LONG_TEXT, NUMBER, DATE -> put(read, code, text(form, code));
        case NOTE -> {}
      }
    }
    return read;
  }

  private static void put(Map<String, List<String>> read, String key, List<String> values) {
    read.put(key, values);
  }

  private static List<String> all(Form form, String key) {
    return form.values(field(key)).stream()
        .filter(value -> !value.isBlank())
        .limit(MOST)
        .distinct()
        .toList();
  }

  private static List<String> text(Form form, String key) {
    var text = form.optionalText(field(key), LONGEST);
    return text == null ? List.of() : List.of(text);
  }

  /// Options by the places that were typed beside them.
  private static List<String> ordered(Form form, Question question) {
    var places = new HashMap<String, Integer>();
    for (var choice : question.choices()) {
      var key = key(question.code(), choice);
      var place = form.optionalInteger(field(key), 1, question.choices().size());
      if (place == null) continue;
      if (places.containsValue(place)) {
        form.reject(field(question.code()), "survey.fault.order");
      }
      places.put(choice.code(), place);
    }
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private interface Finding {
    Optional<String> of(String typed);
  }

  private static List<String> found(Form form, String code, Finding finding) {
    var typed = form.value(field(code)).strip();
    if (typed.isEmpty()) return List.of();
    var found = finding.of(typed);
    if (found.isEmpty()) form.reject(field(code), "survey.fault.unknown");
    return found.map(List::of).orElse(List.of());
  }

  /// Fields with what was answered before.
  Form filled(List<Question> questions, Answers answers) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    for (var question : questions) {
      var code = question.code();
      switch (question.type()) {
        case ORDER -> {
          var order = answers.all(code);
          for (int i = 0; i < order.size(); i++) {
            known.put(field(code + "." + order.get(i)), String.valueOf(i + 1));
          }
        }
        case MUNICIPALITY -> {
          if (answers.has(code)) {
            known.put(field(code), places.municipalityName(answers.first(code)));
          }
        }
        case SERVICE -> {
          if (answers.has(code)) known.put(field(code), places.serviceName(answers.first(code)));
        }
        default ->
            answers
                .all()
                .forEach(
                    (key, values) -> {
                      if (key.equals(code) || key.startsWith(code + ".")) {
                        known.put(field(key), values);
                      }
                    });
      }
    }
    return Form.filled(known);
  }

  /// Notes at the fields what is wrong with the answers.
  static void reject(Form form, List<AnswerFault> faults, String language) {
    for (var fault : faults) {
      var sentence = fault.sentence().in(language);
      if (sentence.isBlank()) {
        form.reject(field(fault.field()), fault.key(), fault.arguments().toArray());
      } else {
        form.reject(field(fault.field()), "survey.fault.own", sentence);
      }
    }
  }

  /// What somebody answered, in words of the form.
  String words(Page page, Question question, Answers answers, String language) {
    var code = question.code();
    return switch (question.type()) {
      case ONE, MANY, YES_NO, SCALE -> chosen(question, answers, language);
      case ORDER -> {
        var labels = new ArrayList<String>();
        for (var one : answers.all(code)) {
          labels.add((labels.size() + 1) + ". " + label(question.choices(), one, language));
        }
        yield String.join(", ", labels);
      }
      case MATRIX -> matrix(question, answers, language);
      case TABLE -> table(question, answers, language);
      case MUNICIPALITY -> answers.has(code) ? places.municipalityName(answers.first(code)) : "";
      case SERVICE -> answers.has(code) ? places.serviceName(answers.first(code)) : "";
      case NUMBER -> (answers.first(code) + " " + question.unit()).strip();
      case TEXT, LONG_TEXT, DATE -> answers.first(code);
      case NOTE -> "";
    };
  }

  private static String chosen(Question question, Answers answers, String language) {
    var labels = new ArrayList<String>();
    for (var one : answers.all(question.code())) {
      var words = answers.first(other(question.code()));
      var own = one.equals(Choice.OTHER) && !words.isEmpty();
      labels.add(own ? words : label(question.options(), one, language));
    }
    return String.join(", ", labels);
  }

  private static String matrix(Question question, Answers answers, String language) {
    var lines = new ArrayList<String>();
    for (var row : question.rows()) {
      var said = answers.first(key(question.code(), row));
      if (said.isEmpty()) continue;
      lines.add(row.label().in(language) + ": " + label(question.choices(), said, language));
    }
    return String.join("\n", lines);
  }

  private static String table(Question question, Answers answers, String language) {
    var lines = new ArrayList<String>();
    for (var row : question.rows()) {
      var cells = new ArrayList<String>();
      for (var column : question.choices()) {
        var said = answers.first(key(key(question.code(), row), column));
        if (!said.isEmpty()) cells.add(column.label().in(language) + " " + said);
      }
      if (!cells.isEmpty()) {
        lines.add(row.label().in(language) + ": " + String.join(", ", cells));
      }
    }
    return String.join("\n", lines);
  }

  static String label(List<Choice> choices, String code, String language) {
    return choices.stream()
        .filter(one -> one.code().equals(code))
        .map(one -> one.label().in(language))
        .min(Comparator.naturalOrder())
        .orElse(code);
  }

  static String key(String code, Choice part) {
    return code + "." + part.code();
  }

  static String other(String code) {
    return code + "." + Choice.OTHER;
  }
}
