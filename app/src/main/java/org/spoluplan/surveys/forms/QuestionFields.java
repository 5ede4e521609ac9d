package org.spoluplan.surveys.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;

/// A question as it is typed on a page. Options are lines; an option keeps its code when only its
/// words were corrected.
final class QuestionFields {

  private static final int LONGEST_LABEL = 500;
  private static final int LONGEST_HINT = 1000;
  private static final int LONGEST_LIST = 20_000;
  private static final int LONGEST_CHOICE = 300;
  private static final int MOST_CHOICES = 200;
  private static final int LONGEST_CONSTRAINT = 1000;
  private static final int LONGEST_UNIT = 40;
  private static final int FAR = 1_000_000_000;

  private QuestionFields() {}

  static Question read(Form form, Question before, SurveyForm all) {
    var label = words(form, "label", before.label(), LONGEST_LABEL, all, true);
    var hint = words(form, "hint", before.hint(), LONGEST_HINT, all, false);
    var sentence = words(form, "sentence", before.sentence(), LONGEST_HINT, all, false);
    var constraint = form.optionalText("constraint", LONGEST_CONSTRAINT);
    if (constraint != null
        && Condition.parse(constraint) instanceof Condition.Parsed.Bad(var what)) {
      form.reject("constraint", "survey.fault.condition", what);
    }
    var when = ConditionFields.read(form, all, before.condition());
    var question =
        before
            .withWords(label, hint)
            .withOther(form.checked("other"))
            .withRules(
                form.checked("required"), when, constraint == null ? "" : constraint, sentence);
    if (question.type().hasNumbers()) question = numbers(form, question);
    if (question.type().hasChoices() || question.type() == QuestionType.SCALE) {
      question = question.withChoices(list(form, "choices", before.choices(), all, "o"));
    }
    if (question.type().hasRows()) {
      question = question.withRows(list(form, "rows", before.rows(), all, "r"));
    }
    return question;
  }

  private static Question numbers(Form form, Question question) {
    var least = form.optionalInteger("least", -FAR, FAR);
    var most = form.optionalInteger("most", -FAR, FAR);
    if (least != null && most != null && least > most) {
      form.reject("most", "survey.fault.limits");
    }
    var unit = form.optionalText("unit", LONGEST_UNIT);
    return question.withNumbers(least, most, unit == null ? "" : unit);
  }

  private static Wording words(
      Form form, String field, Wording before, int longest, SurveyForm all, boolean must) {
    var czech = must ? form.text(field, longest) : form.optionalText(field, longest);
    var words = before.with(Wording.CZECH, czech == null ? "" : czech);
    for (var language : all.languages()) {
      if (language.equals(Wording.CZECH)) continue;
      var typed = form.optionalText(field + "-" + language, longest);
      words = words.with(language, typed == null ? "" : typed);
    }
    return words;
  }

  private static List<Choice> list(
      Form form, String field, List<Choice> before, SurveyForm all, String prefix) {
    var lines = lines(form, field);
    if (lines.size() > MOST_CHOICES) form.reject(field, "survey.fault.choices", MOST_CHOICES);
    var translated = new LinkedHashMap<String, List<String>>();
    for (var language : all.languages()) {
      if (!language.equals(Wording.CZECH)) {
        translated.put(language, lines(form, field + "-" + language));
      }
    }
    var codes = codes(lines, before, prefix);
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > LONGEST_CHOICE) {
        form.reject(field, "form.error.too-long", LONGEST_CHOICE, lines.get(i).length());
      }
      var label = Wording.czech(lines.get(i));
      for (var other : translated.entrySet()) {
        if (i < other.getValue().size()) {
          label = label.with(other.getKey(), other.getValue().get(i));
        }
      }
      choices.add(new Choice(codes.get(i), label));
    }
    return choices;
  }

  private static List<String> lines(Form form, String field) {
    var text = form.optionalText(field, LONGEST_LIST);
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /// By the same words; when there are as many as before, by their place; else new ones.
  private static List<String> codes(List<String> lines, List<Choice> before, String prefix) {
    var known = new HashMap<String, String>();
    before.forEach(one -> known.put(one.label().czech(), one.code()));
    var taken = new ArrayList<>(before.stream().map(Choice::code).toList());
    var used = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      var code = known.get(lines.get(i));
      if (code == null && lines.size() == before.size()) {
        var same = before.get(i);
        if (!lines.contains(same.label().czech())) code = same.code();
      }
      if (code == null || used.contains(code)) code = free(taken, prefix);
      taken.add(code);
      used.add(code);
    }
    return used;
  }

  private static String free(List<String> taken, String prefix) {
    int number = taken.size() + 1;
    while (taken.contains(prefix + number)) number++;
    return prefix + number;
  }

  static Form filled(Question question, SurveyForm all) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    for (var language : all.languages()) {
      var end = language.equals(Wording.CZECH) ? "" : "-" + language;
      known.put("label" + end, question.label().only(language));
      known.put("hint" + end, question.hint().only(language));
      known.put("sentence" + end, question.sentence().only(language));
      known.put("choices" + end, text(question.choices(), language));
      known.put("rows" + end, text(question.rows(), language));
    }
    if (question.required()) known.put("required", "true");
    if (question.other()) known.put("other", "true");
    known.put("least", question.least());
    known.put("most", question.most());
    known.put("unit", question.unit());
    known.put("constraint", question.constraint());
    Map<String, Object> when = ConditionFields.known(question.condition(), all);
    known.putAll(when);
    return Form.filled(known);
  }

  private static String text(List<Choice> choices, String language) {
    return String.join("\n", choices.stream().map(one -> one.label().only(language)).toList());
  }
}
