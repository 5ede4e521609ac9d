package org.spoluplan.surveys.results;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.surveys.Count;
import org.spoluplan.surveys.ProtectedSums;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.SurveyResults;
import org.spoluplan.surveys.answering.AnswerSets;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyRefusal;
import org.spoluplan.surveys.forms.SurveyState;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Protects sums and lets them out, once. While answers come in, each new look would tell what
/// the last respondent said; so they go out when no more can come, and no more can come after
/// that.
@Service
@Transactional
class Publishing implements SurveyResults {

  private static final Set<SplitKind> SPLITS = Set.of(SplitKind.BODY, SplitKind.TERRITORY);

  private final Surveys surveys;
  private final AnswerSets sets;
  private final Gathering gathering;
  private final Publications publications;
  private final Audit audit;
  private final Clock clock;

  Publishing(
      Surveys surveys,
      AnswerSets sets,
      Gathering gathering,
      Publications publications,
      Audit audit,
      Clock clock) {
    this.surveys = surveys;
    this.sets = sets;
    this.gathering = gathering;
    this.publications = publications;
    this.audit = audit;
    this.clock = clock;
  }

  /// As it would go out now.
  ///
  /// @param keys of items; nothing: all
  ProtectedSums preview(Survey survey, Collection<String> keys) {
    var gathered = gathering.of(survey);
    var least = publications.least(Today.of(clock));
    var all = gathered.respondents();
    var title = survey.is().title();
    if (all.size() < least) {
      return new ProtectedSums(survey.id(), title, Count.HIDDEN, least, List.of());
    }
    Map<SplitKind, Map<String, List<Respondent>>> splits = new EnumMap<>(SplitKind.class);
    for (var kind : SPLITS) {
      splits.put(kind, Merging.of(Sums.split(all, kind), least));
    }
    var protector = new Protector(least);
    var questions =
        gathered.items().stream()
            .filter(item -> keys.isEmpty() || keys.contains(item.key()))
            .map(item -> protector.protect(item, all, splits))
            .toList();
    return new ProtectedSums(survey.id(), title, new Count(all.size()), least, questions);
  }

  Outcome<SurveyId> publish(Actor actor, SurveyId id, Collection<String> keys) {
    var survey = surveys.lock(id);
    if (survey.state() == SurveyState.PUBLISHED) return Outcome.refused(SurveyRefusal.PUBLISHED);
    if (survey.state() != SurveyState.CLOSED) return Outcome.refused(SurveyRefusal.STILL_OPEN);
    var sums = preview(survey, keys);
    if (sums.respondents().isHidden()) return Outcome.refused(SurveyRefusal.TOO_FEW);
    publications.add(sums, actor.signedInPerson());
    surveys.put(id, SurveyState.PUBLISHED);
    sets.forgetPeople(id);
    audit.done(actor, SurveyAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  @Override
  public List<Summary> list() {
    return surveys.list().stream()
        .filter(one -> isOver(one.state()))
        .map(
            one ->
                new Summary(
                    one.id(), one.owner(), one.is().title(), one.state() == SurveyState.PUBLISHED))
        .toList();
  }

  private static boolean isOver(SurveyState state) {
    return state == SurveyState.CLOSED || state == SurveyState.PUBLISHED;
  }

  @Override
  public Optional<ProtectedSums> find(SurveyId id) {
    var published = publications.find(id);
    if (published.isPresent()) return published;
    return surveys.list(List.of(id.value())).stream()
        .filter(one -> isOver(one.state()))
        .findFirst()
        .map(one -> preview(one, List.of()));
  }
}
