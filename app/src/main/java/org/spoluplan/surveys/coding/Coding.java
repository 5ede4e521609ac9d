package org.spoluplan.surveys.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.answering.AnswerSet;
import org.spoluplan.surveys.answering.AnswerSets;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyRefusal;
import org.spoluplan.surveys.forms.Surveys;
import org.spoluplan.surveys.forms.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Two people sort texts for themselves; where they differ, they agree, and the trail stays.
@Service
@Transactional
class Coding implements SortedTexts {

  private final Surveys surveys;
  private final AnswerSets sets;
  private final Codings codings;
  private final Audit audit;

  Coding(Surveys surveys, AnswerSets sets, Codings codings, Audit audit) {
    this.surveys = surveys;
    this.sets = sets;
    this.codings = codings;
    this.audit = audit;
  }

  /// Questions that are answered in words.
  List<Question> inWords(Survey survey) {
    return surveys.latest(survey.id()).form().questions().stream()
        .filter(one -> one.type() == QuestionType.TEXT || one.type() == QuestionType.LONG_TEXT)
        .toList();
  }

  /// Words by the answers that they are from.
  Map<UUID, String> texts(Survey survey, Question question) {
    var texts = new LinkedHashMap<UUID, String>();
    for (AnswerSet set : sets.sent(survey.id())) {
      var text = set.sent().first(question.code());
      if (!text.isBlank()) texts.put(set.id(), text);
    }
    return texts;
  }

  /// A new version of the list; codes keep their names when only their place changes.
  void keep(Actor actor, SurveyId survey, Question question, List<String> labels) {
    var before = codings.frame(survey, question.code());
    var known = new HashMap<String, String>();
    before.ifPresent(
        frame -> frame.codes().forEach(one -> known.put(one.label().czech(), one.code())));
    var codes = new ArrayList<Choice>();
    var next = known.size();
    for (var label : labels) {
      var code = known.get(label);
      while (code == null || (!known.containsKey(label) && known.containsValue(code))) {
        code = "k" + ++next;
      }
      codes.add(new Choice(code, Wording.czech(label)));
    }
    var number = before.map(Codings.Frame::number).orElse(0) + 1;
    codings.keep(survey, question.code(), number, codes, actor.signedInPerson());
    audit.done(actor, SurveyAction.SORT_TEXT, survey.thing());
  }

  /// What the actor finds in texts, by their answers.
  void find(Actor actor, SurveyId survey, Question question, Map<UUID, List<String>> found) {
    var frame = codings.frame(survey, question.code());
    var two = new TwoCoders(codings.found(survey, question.code()));
    found.forEach(
        (set, codes) -> {
          if (!two.waitsFor(set, actor.signedInPerson())) return;
          codings.find(
              set,
              question.code(),
              frame.map(Codings.Frame::number).orElse(1),
              codes,
              actor.signedInPerson());
        });
    audit.done(actor, SurveyAction.SORT_TEXT, survey.thing());
  }

  Outcome<SurveyId> agree(
      Actor actor,
      SurveyId survey,
      Question question,
      UUID set,
      List<String> codes,
      @Nullable String reason) {
    var two = new TwoCoders(codings.found(survey, question.code()));
    if (!two.isSortedTwice(set)) return Outcome.refused(SurveyRefusal.NOT_SORTED_TWICE);
    codings.agree(set, question.code(), codes, reason, actor.signedInPerson());
    audit.done(actor, SurveyAction.SORT_TEXT, survey.thing());
    return Outcome.done(survey);
  }

  @Override
  public List<Question> questions(Survey survey) {
    var coded = codings.questions(survey.id());
    return inWords(survey).stream().filter(one -> coded.contains(one.code())).toList();
  }

  @Override
  public List<Choice> codes(Survey survey, Question question) {
    return codings.frame(survey.id(), question.code()).map(Codings.Frame::codes).orElse(List.of());
  }

  @Override
  public Map<UUID, List<String>> agreed(Survey survey, Question question) {
    var agreed = new HashMap<UUID, List<String>>();
    var two = new TwoCoders(codings.found(survey.id(), question.code()));
    two.twice().stream().filter(two::agree).forEach(set -> agreed.put(set, two.codes(set, 0)));
    codings
        .agreements(survey.id(), question.code())
        .forEach((set, one) -> agreed.put(set, one.codes()));
    return agreed;
  }
}
