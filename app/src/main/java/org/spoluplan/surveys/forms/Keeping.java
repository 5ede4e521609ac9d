package org.spoluplan.surveys.forms;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.surveys.SurveyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator makes a form, opens it and closes it.
@Service
@Transactional
public class Keeping {

  private final Surveys surveys;
  private final Audit audit;

  Keeping(Surveys surveys, Audit audit) {
    this.surveys = surveys;
    this.audit = audit;
  }

  public SurveyId start(Actor actor, OrganisationId owner, Survey.Content is, SurveyForm form) {
    var id = surveys.add(owner, is, actor.signedInPerson());
    surveys.write(id, form, actor.signedInPerson());
    audit.done(actor, SurveyAction.KEEP, id.thing());
    return id;
  }

  Outcome<SurveyId> change(
      Actor actor,
      SurveyId id,
      Survey.Content is,
      Set<BodyId> bodies,
      Map<ServiceId, Optional<BodyId>> services) {
    var survey = surveys.lock(id);
    if (survey.state() == SurveyState.PUBLISHED) return Outcome.refused(SurveyRefusal.PUBLISHED);
    surveys.change(id, is);
    surveys.ask(id, bodies, services);
    return done(actor, id);
  }

  /// Questions are changed: as a new version once somebody has answered.
  Outcome<SurveyId> change(Actor actor, SurveyId id, UnaryOperator<SurveyForm> change) {
    var survey = surveys.lock(id);
    if (survey.state() == SurveyState.PUBLISHED) return Outcome.refused(SurveyRefusal.PUBLISHED);
    if (survey.state() == SurveyState.CLOSED) return Outcome.refused(SurveyRefusal.OVER);
    var form = change.apply(surveys.latest(id).form());
    if (!FormCheck.of(form).isEmpty()) return Outcome.refused(SurveyRefusal.BREAKS_CONDITION);
    surveys.write(id, form, actor.signedInPerson());
    return done(actor, id);
  }

  Outcome<SurveyId> open(Actor actor, SurveyId id) {
    var survey = surveys.lock(id);
    if (survey.state() == SurveyState.PUBLISHED) return Outcome.refused(SurveyRefusal.PUBLISHED);
    var form = surveys.latest(id).form();
    if (form.questions().isEmpty()) return Outcome.refused(SurveyRefusal.NO_QUESTIONS);
    var nobody =
        switch (survey.is().kind()) {
          case WORKSHEET -> survey.services().isEmpty();
          case GROUP -> survey.bodies().isEmpty();
          case POLL, INVITED -> false;
        };
    if (nobody) return Outcome.refused(SurveyRefusal.NOBODY_ASKED);
    surveys.put(id, SurveyState.OPEN);
    return done(actor, id);
  }

  Outcome<SurveyId> close(Actor actor, SurveyId id) {
    if (surveys.lock(id).state() != SurveyState.OPEN) {
      return Outcome.refused(SurveyRefusal.OVER);
    }
    surveys.put(id, SurveyState.CLOSED);
    return done(actor, id);
  }

  private Outcome<SurveyId> done(Actor actor, SurveyId id) {
    audit.done(actor, SurveyAction.KEEP, id.thing());
    return Outcome.done(id);
  }
}
