package org.spoluplan.surveys.results;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.surveys.QuestionId;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.SurveyKind;
import org.spoluplan.surveys.forms.SurveyState;
import org.spoluplan.surveys.forms.Surveys;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// What came out of one question, on the golden thread: a need was written down from it.
@Component
class QuestionThings implements Things {

  private static final String QUESTION = "survey_question";
  private static final String OF_WORKSHEET = "worksheet";

  private final Surveys surveys;
  private final Clock clock;

  QuestionThings(Surveys surveys, Clock clock) {
    this.surveys = surveys;
    this.clock = clock;
  }

  /// As others know it.
  static Thing thing(Survey survey, QuestionId question) {
    var worksheet = survey.is().kind() == SurveyKind.WORKSHEET;
    return new Thing(worksheet ? OF_WORKSHEET : QUESTION, question.value());
  }

  @Override
  public Set<String> kinds() {
    return Set.of(QUESTION, OF_WORKSHEET);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    var wanted = things.stream().map(Thing::id).toList();
    var found = new ArrayList<KnownThing>();
    if (wanted.isEmpty()) return found;
    for (var survey : surveys.list()) {
      for (var question : surveys.latest(survey.id()).form().questions()) {
        if (wanted.contains(question.id().value())) {
          var thing = thing(survey, question.id());
          if (things.contains(thing)) {
            found.add(known(survey, thing, question.label().czech()));
          }
        }
      }
    }
    return found;
  }

  private KnownThing known(Survey survey, Thing thing, String label) {
    var published = survey.state() == SurveyState.PUBLISHED;
    var opens = survey.is().opens();
    return new KnownThing(
        thing,
        label,
        survey.path() + (published ? "/verejne" : "/vysledky"),
        opens == null ? Today.of(clock) : opens,
        published ? SurveyAction.VIEW : SurveyAction.SEE_SUMS,
        published ? Scoped.of(new UUID[] {Scoped.OPEN_TO_ALL}) : survey);
  }
}
