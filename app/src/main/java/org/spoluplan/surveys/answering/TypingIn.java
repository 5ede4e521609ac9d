package org.spoluplan.surveys.answering;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.surveys.answering.AnswerSets.Whose;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyRefusal;
import org.spoluplan.surveys.forms.SurveyState;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sheets of paper come in, also after the last day for the web: the post takes its time.
@Service
@Transactional
class TypingIn {

  private final Surveys surveys;
  private final AnswerSets sets;
  private final Audit audit;

  TypingIn(Surveys surveys, AnswerSets sets, Audit audit) {
    this.surveys = surveys;
    this.sets = sets;
    this.audit = audit;
  }

  /// @return the number of the next sheet
  Outcome<Integer> add(
      Actor actor, Survey survey, int sheet, @Nullable BodyId body, Answers answers) {
    var now = surveys.lock(survey.id());
    if (now.state() == SurveyState.PUBLISHED) return Outcome.refused(SurveyRefusal.PUBLISHED);
    if (now.state() == SurveyState.DRAFT) return Outcome.refused(SurveyRefusal.NOT_YET);
    if (sets.sheet(survey.id(), sheet).isPresent()) {
      return Outcome.refused(SurveyRefusal.SHEET_TAKEN);
    }
    var latest = surveys.latest(survey.id());
    var place = Filling.municipality(latest.form(), answers);
    var whose = new Whose(null, body, null, place);
    sets.sheet(survey.id(), latest.number(), sheet, whose, answers, actor.signedInPerson());
    audit.done(actor, SurveyAction.TYPE_IN, survey.id().thing());
    return Outcome.done(sets.nextSheet(survey.id()));
  }

  void alike(Actor actor, Survey survey, AnswerSet set) {
    sets.typedTwice(set.id());
    audit.done(actor, SurveyAction.TYPE_IN, survey.id().thing());
  }
}
