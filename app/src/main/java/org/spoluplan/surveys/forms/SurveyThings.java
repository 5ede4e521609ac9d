package org.spoluplan.surveys.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Surveys on the golden thread and in search. What is not open yet is for those who keep it.
@Component
class SurveyThings implements Things, Searchable {

  private final Surveys surveys;
  private final Clock clock;

  SurveyThings(Surveys surveys, Clock clock) {
    this.surveys = surveys;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(SurveyId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return surveys.list(things.stream().map(Thing::id).toList()).stream()
        .map(
            one ->
                new KnownThing(
                    one.id().thing(),
                    one.is().title(),
                    one.path(),
                    day(one),
                    isOpen(one) ? SurveyAction.VIEW : SurveyAction.SEE_SUMS,
                    isOpen(one) ? Scoped.of(Scoped.OPEN_TO_ALL) : one))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return surveys.list().stream().map(this::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(SurveyId.KIND)) return List.of();
    return surveys.list(List.of(changed.id())).stream().map(this::entry).toList();
  }

  private Entry entry(Survey survey) {
    var intro = survey.is().intro();
    Set<UUID> scopes = isOpen(survey) ? Set.of(Scoped.OPEN_TO_ALL) : survey.scopes();
    return new Entry(
        survey.id().thing(),
        survey.is().title(),
        intro == null ? "" : intro,
        survey.path(),
        day(survey),
        scopes);
  }

  /// Whoever finds it may answer it or read its results.
  private static boolean isOpen(Survey survey) {
    var published = survey.state() == SurveyState.PUBLISHED;
    return published
        || (survey.state() == SurveyState.OPEN && survey.is().kind() == SurveyKind.POLL);
  }

  private LocalDate day(Survey survey) {
    var opens = survey.is().opens();
    return opens == null ? Today.of(clock) : opens;
  }
}
