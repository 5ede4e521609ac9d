package org.spoluplan.grants.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.PointsCriterion;
import org.spoluplan.grants.assessment.AssessmentViews.ApplicationView;
import org.spoluplan.grants.assessment.AssessmentViews.Assessor;
import org.spoluplan.grants.assessment.AssessmentViews.CallView;
import org.spoluplan.grants.assessment.AssessmentViews.CheckLine;
import org.spoluplan.grants.assessment.AssessmentViews.CriterionLine;
import org.spoluplan.grants.assessment.AssessmentViews.DeclarationLine;
import org.spoluplan.grants.assessment.AssessmentViews.FlagLine;
import org.spoluplan.grants.assessment.AssessmentViews.Line;
import org.spoluplan.grants.assessment.AssessmentViews.ScoreLine;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

/// Pages of assessment.
@Component
class AssessmentPages {

  private final Applications applications;
  private final Assessments assessments;
  private final Assessing assessing;
  private final Checks checks;
  private final Services services;
  private final Organisations organisations;
  private final People people;

  AssessmentPages(
      Applications applications,
      Assessments assessments,
      Assessing assessing,
      Checks checks,
      Services services,
      Organisations organisations,
      People people) {
    this.applications = applications;
    this.assessments = assessments;
    this.assessing = assessing;
    this.checks = checks;
    this.services = services;
    this.organisations = organisations;
    this.people = people;
  }

  Html call(Page page, Form form, Call call) {
    var inPlay = applications.inPlay(call.id());
    var assessed = assessments.of(inPlay.stream().map(Application::id).toList());
    var leads = page.may(AssessmentAction.LEAD, call.programme());
    var view =
        new CallView(
            call,
            inPlay.stream()
                .map(one -> line(page, call, one, assessed.getOrDefault(one.id(), NOTHING)))
                .toList(),
            people.list(new LinkedHashSet<>(assessments.assessors(call.id()))).stream()
                .map(one -> new Assessor(one.id().value().toString(), one.name().full()))
                .toList(),
            leads ? everybody() : List.of(),
            checks.questions(call.id()).stream()
                .map(Checks.Question::text)
                .collect(Collectors.joining("\n")),
            leads);
    return Html.of((out, i) -> JteassessmentGenerated.render(out, i, page, form, view));
  }

  private static final Assessed NOTHING = new Assessed(List.of(), List.of(), Map.of());

  private List<Option> everybody() {
    return people.list().stream()
        .map(one -> new Option(one.id().value().toString(), one.name().inLists()))
        .toList();
  }

  private Line line(Page page, Call call, Application application, Assessed assessed) {
    var points = assessed.points(call.is().criteria());
    var open =
        assessments.flags(application.id()).stream().filter(one -> one.answer() == null).count();
    return new Line(
        application,
        service(application),
        provider(application),
        points,
        written(points.sum()),
        mine(page, call, application, assessed),
        open);
  }

  private String mine(Page page, Call call, Application application, Assessed assessed) {
    var person = page.actor().person();
    if (person == null || !page.may(AssessmentAction.SCORE, Scoped.of(call.id().value())))
      return "";
    var obstacle = assessing.obstacle(application, person);
    if (obstacle != null) return page.t("assessment.mine." + obstacle.key());
    var mine =
        call.is().criteria().stream()
            .filter(one -> assessed.current(one.id(), person).isPresent())
            .count();
    return mine == call.is().criteria().size()
        ? page.t("assessment.mine.done")
        : page.t("assessment.mine.score");
  }

  private String service(Application application) {
    return services.find(application.service()).map(one -> one.is().name()).orElse("");
  }

  private String provider(Application application) {
    return organisations.find(application.provider()).map(Organisation::name).orElse("");
  }

  static String written(BigDecimal points) {
    var shortest = points.stripTrailingZeros();
    return shortest.setScale(Math.max(0, shortest.scale())).toPlainString().replace('.', ',');
  }

  /// What the reader gave so far.
  Form mine(Page page, Call call, Application application) {
    var person = page.actor().person();
    if (person == null) return Form.empty();
    var assessed = assessments.of(application.id());
    var known = new HashMap<String, @Nullable Object>();
    for (var criterion : call.is().criteria()) {
      var score = assessed.current(criterion.id(), person);
      score.ifPresent(one -> known.put("points-" + criterion.code(), one.points()));
      score.ifPresent(one -> known.put("reason-" + criterion.code(), one.reason()));
    }
    checks
        .of(application.id())
        .forEach(
            (question, found) -> {
              known.put("check-" + question, found.met() ? "yes" : "no");
              known.put("note-" + question, found.note());
            });
    return Form.filled(known);
  }

  Html application(Page page, Form form, Call call, Application application) {
    var assessed = assessments.of(application.id());
    var points = assessed.points(call.is().criteria());
    var person = page.actor().person();
    var now = call.state() == CallState.CLOSED && application.state() == ApplicationState.SUBMITTED;
    var assessor = now && page.may(AssessmentAction.SCORE, Scoped.of(call.id().value()));
    var obstacle = assessor && person != null ? assessing.obstacle(application, person) : null;
    var leads = page.may(AssessmentAction.LEAD, call.programme());
    var names = names(assessed, application);
    var view =
        new ApplicationView(
            call,
            application,
            service(application),
            provider(application),
            points,
            written(points.sum()),
            call.is().criteria().stream()
                .map(one -> criterion(page, one, assessed, names))
                .toList(),
            assessed.declarations().stream()
                .map(
                    one ->
                        new DeclarationLine(
                            name(names, one.person()),
                            one.conflict(),
                            one.reason(),
                            page.dates().moment(one.at())))
                .toList(),
            flags(page, application, names),
            questions(page, call, application, names),
            assessor && obstacle == null,
            obstacle == AssessmentRefusal.NOT_DECLARED,
            obstacle == null ? "" : page.t(obstacle),
            leads,
            leads && now && points.complete() && !points.checked());
    return Html.of((out, i) -> JteassessedGenerated.render(out, i, page, form, view));
  }

  private Map<PersonId, Person> names(Assessed assessed, Application application) {
    var ids =
        Stream.of(
                assessed.declarations().stream().map(Declaration::person),
                assessed.scores().stream().map(Score::person),
                assessments.flags(application.id()).stream()
                    .flatMap(
                        one ->
                            Stream.concat(
                                Stream.of(one.raisedBy()),
                                Stream.ofNullable(one.answer()).map(Flag.Answer::by))),
                checks.of(application.id()).values().stream().map(Checks.Found::by))
            .flatMap(one -> one)
            .collect(Collectors.toSet());
    return people.byId(ids);
  }

  private static String name(Map<PersonId, Person> names, PersonId person) {
    return Optional.ofNullable(names.get(person)).map(one -> one.name().full()).orElse("");
  }

  private static CriterionLine criterion(
      Page page, PointsCriterion criterion, Assessed assessed, Map<PersonId, Person> names) {
    var counting = assessed.current().getOrDefault(criterion.id(), List.of());
    var average =
        Optional.ofNullable(assessed.points(List.of(criterion)).byCriterion().get(criterion.code()))
            .map(AssessmentPages::written)
            .orElse("–");
    var lines =
        assessed.scores().stream()
            .filter(one -> one.criterion().equals(criterion.id()))
            .map(
                one ->
                    new ScoreLine(
                        name(names, one.person()),
                        one.points(),
                        one.reason(),
                        page.dates().moment(one.at()),
                        counting.contains(one)))
            .toList();
    return new CriterionLine(criterion, average, lines);
  }

  private List<FlagLine> flags(Page page, Application application, Map<PersonId, Person> names) {
    return assessments.flags(application.id()).stream()
        .map(
            one -> {
              var answer = one.answer();
              return new FlagLine(
                  one,
                  name(names, one.raisedBy()) + ", " + page.dates().moment(one.raisedAt()),
                  answer == null
                      ? ""
                      : name(names, answer.by()) + ", " + page.dates().moment(answer.at()));
            })
        .toList();
  }

  private List<CheckLine> questions(
      Page page, Call call, Application application, Map<PersonId, Person> names) {
    var found = checks.of(application.id());
    return checks.questions(call.id()).stream()
        .map(
            one -> {
              var its = Optional.ofNullable(found.get(one.id()));
              var by =
                  its.map(it -> name(names, it.by()) + ", " + page.dates().moment(it.at()))
                      .orElse("");
              return new CheckLine(one, its, by);
            })
        .toList();
  }
}
