package org.spoluplan.surveys.answering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.answering.AnswerSets.Whose;
import org.spoluplan.surveys.forms.AnswerCheck;
import org.spoluplan.surveys.forms.AnswerFault;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Asked;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.SurveyKind;
import org.spoluplan.surveys.forms.SurveyRefusal;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody begins, writes page by page, comes back, sends.
@Service
@Transactional
class Filling {

  private final Surveys surveys;
  private final AnswerSets sets;
  private final Services services;
  private final Audit audit;
  private final Clock clock;

  Filling(Surveys surveys, AnswerSets sets, Services services, Audit audit, Clock clock) {
    this.surveys = surveys;
    this.sets = sets;
    this.services = services;
    this.audit = audit;
    this.clock = clock;
  }

  /// Why nothing can be answered now; empty: it can.
  Optional<SurveyRefusal> closed(Survey survey) {
    var today = Today.of(clock);
    if (survey.takesAnswers(today)) return Optional.empty();
    var early = survey.isAwaited(today);
    return Optional.of(early ? SurveyRefusal.NOT_YET : SurveyRefusal.OVER);
  }

  /// Without a name.
  Outcome<Secret> begin(SurveyId id) {
    var survey = surveys.get(id);
    if (survey.is().kind() != SurveyKind.POLL) return Outcome.refused(SurveyRefusal.NOT_YET);
    var closed = closed(survey);
    if (closed.isPresent()) return Outcome.refused(closed.get());
    return Outcome.done(begin(survey));
  }

  /// Answers that only the link leads to.
  Secret begin(Survey survey) {
    var secret = Secret.random();
    sets.begin(survey.id(), surveys.latest(survey.id()).number(), Whose.NOBODY, secret);
    return secret;
  }

  /// The one worksheet of a service, whoever of its people began it.
  Outcome<UUID> begin(Actor actor, SurveyId id, ServiceId service) {
    var survey = surveys.lock(id);
    var group = survey.services().get(service);
    if (group == null) return Outcome.refused(SurveyRefusal.NOBODY_ASKED);
    var known = sets.of(id, service);
    if (known.isPresent()) return Outcome.done(known.get().id());
    var closed = closed(survey);
    if (closed.isPresent()) return Outcome.refused(closed.get());
    var place = KnownPlaces.municipalityOf(services.get(service)).orElse(null);
    var whose = new Whose(service, group.orElse(null), null, place);
    audit.done(actor, SurveyAction.ANSWER_FOR_SERVICE, id.thing());
    return Outcome.done(sets.begin(id, surveys.latest(id).number(), whose, null));
  }

  /// What a member answers for himself or herself; it belongs to the body.
  Outcome<UUID> begin(Actor actor, SurveyId id, BodyId body) {
    var survey = surveys.lock(id);
    var person = actor.signedInPerson();
    var known = sets.of(id, person);
    if (known.isPresent()) return Outcome.done(known.get().id());
    if (survey.is().kind() != SurveyKind.GROUP || !survey.bodies().contains(body)) {
      return Outcome.refused(SurveyRefusal.NOBODY_ASKED);
    }
    var closed = closed(survey);
    if (closed.isPresent()) return Outcome.refused(closed.get());
    var whose = new Whose(null, body, person, null);
    return Outcome.done(sets.begin(id, surveys.latest(id).number(), whose, null));
  }

  /// Keeps what was typed so far.
  Outcome<UUID> write(Actor actor, AnswerSet set, Answers answers) {
    var closed = closed(surveys.get(set.survey()));
    if (closed.isPresent()) return Outcome.refused(closed.get());
    sets.write(set.id(), answers, set.service() == null ? null : actor.person());
    return Outcome.done(set.id());
  }

  /// What is missing or wrong; nothing when it was sent.
  Outcome<List<AnswerFault>> send(Actor actor, AnswerSet set) {
    var survey = surveys.get(set.survey());
    var closed = closed(survey);
    if (closed.isPresent()) return Outcome.refused(closed.get());
    var form = surveys.version(set.survey(), set.form());
    var asked = Asked.of(form, set.typed());
    var faults = AnswerCheck.faults(asked.questions(), asked.counted(), true);
    if (!faults.isEmpty()) return Outcome.done(faults);
    sets.send(set.id(), set.typed(), municipality(set, form, asked.counted()));
    if (actor.isSignedIn()) {
      audit.done(actor, SurveyAction.ANSWER_FOR_SERVICE, survey.id().thing());
    }
    return Outcome.done(List.of());
  }

  /// Of the service, else as it was answered.
  static @Nullable String municipality(AnswerSet set, SurveyForm form, Answers answers) {
    if (set.service() != null) return set.municipality();
    return municipality(form, answers);
  }

  static @Nullable String municipality(SurveyForm form, Answers answers) {
    return form.questions().stream()
        .filter(one -> one.type() == QuestionType.MUNICIPALITY)
        .map(one -> answers.first(one.code()))
        .filter(code -> !code.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
