package org.spoluplan.surveys.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.spoluplan.surveys.QuestionId;

/// The questions of a survey in one version. Never changes; every step makes another one.
///
/// @param languages in which it can be read, Czech first
public record SurveyForm(List<String> languages, List<FormPage> pages) {

  private static final int MOST_CODES = 10_000;

  public SurveyForm {
    languages = List.copyOf(languages);
    pages = List.copyOf(pages);
  }

  public static SurveyForm empty() {
    return new SurveyForm(
        List.of(Wording.CZECH), List.of(new FormPage(Wording.czech(""), List.of())));
  }

  public SurveyForm withLanguages(List<String> others) {
    return new SurveyForm(others, pages);
  }

  public List<Question> questions() {
    return pages.stream().flatMap(page -> page.questions().stream()).toList();
  }

  public Optional<Question> find(QuestionId id) {
    return questions().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Question> find(String code) {
    return questions().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public int pageOf(QuestionId id) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).questions().stream().anyMatch(one -> one.id().equals(id))) return i;
    }
    return 0;
  }

  /// `q1`, `q2`… that nobody has.
  public String freeCode() {
    for (int i = questions().size() + 1; i < MOST_CODES; i++) {
      var code = "q" + i;
      if (find(code).isEmpty()) return code;
    }
    throw new IllegalStateException("too many questions");
  }

  public SurveyForm add(int page, Question question) {
    return on(page, questions -> plus(questions, questions.size(), question));
  }

  public SurveyForm replace(Question question) {
    return on(
        pageOf(question.id()),
        questions ->
            questions.stream().map(o -> o.id().equals(question.id()) ? question : o).toList());
  }

  public SurveyForm remove(QuestionId id) {
    return on(pageOf(id), questions -> questions.stream().filter(o -> !o.id().equals(id)).toList());
  }

  /// Right behind the one that it copies.
  public SurveyForm copy(QuestionId id) {
    var original = find(id);
    if (original.isEmpty()) return this;
    var copy = original.get().asCopy(freeCode());
    return on(
        pageOf(id), questions -> plus(questions, questions.indexOf(original.get()) + 1, copy));
  }

  /// One place up or down; over the end of a page to the next one.
  public SurveyForm move(QuestionId id, boolean up) {
    var page = pageOf(id);
    var original = find(id);
    if (original.isEmpty()) return this;
    var questions = pages.get(page).questions();
    var at = questions.indexOf(original.get());
    var to = up ? at - 1 : at + 1;
    if (to >= 0 && to < questions.size()) {
      var moved = new ArrayList<>(questions);
      Collections.swap(moved, at, to);
      return on(page, _ -> moved);
    }
    var other = up ? page - 1 : page + 1;
    if (other < 0 || other >= pages.size()) return this;
    var place = up ? pages.get(other).questions().size() : 0;
    return remove(id).on(other, all -> plus(all, place, original.get()));
  }

  public SurveyForm addPage(Wording title) {
    var more = new ArrayList<>(pages);
    more.add(new FormPage(title, List.of()));
    return new SurveyForm(languages, more);
  }

  /// Without pages that ask nothing; at least one stays.
  public SurveyForm withoutEmptyPages() {
    var full = pages.stream().filter(page -> !page.questions().isEmpty()).toList();
    return full.isEmpty() ? this : new SurveyForm(languages, full);
  }

  private static List<Question> plus(List<Question> questions, int at, Question one) {
    var more = new ArrayList<>(questions);
    more.add(at, one);
    return more;
  }

  private SurveyForm on(int page, UnaryOperator<List<Question>> change) {
    var changed = new ArrayList<>(pages);
    var old = pages.get(page);
    changed.set(page, new FormPage(old.title(), change.apply(old.questions())));
    return new SurveyForm(languages, changed);
  }
}
