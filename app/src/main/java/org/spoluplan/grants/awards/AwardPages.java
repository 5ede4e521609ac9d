package org.spoluplan.grants.awards;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.Comparison;
import org.spoluplan.algorithms.allocation.SubsidyApplication;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.RuleWords;
import org.spoluplan.grants.awards.AwardViews.Bar;
import org.spoluplan.grants.awards.AwardViews.CompareView;
import org.spoluplan.grants.awards.AwardViews.ComparedLine;
import org.spoluplan.grants.awards.AwardViews.DecideView;
import org.spoluplan.grants.awards.AwardViews.DivideView;
import org.spoluplan.grants.awards.AwardViews.ExplainView;
import org.spoluplan.grants.awards.AwardViews.Line;
import org.spoluplan.grants.awards.AwardViews.ResultsView;
import org.spoluplan.grants.awards.AwardViews.ScenarioLine;
import org.spoluplan.grants.calls.RuleChoices;
import org.spoluplan.grants.calls.RuleFields;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// Pages of dividing, deciding and results.
@Component
class AwardPages {

  private static final int THOUSAND = 1000;
  private static final int MOST_MEETINGS = 40;

  private final Calls calls;
  private final Scenarios scenarios;
  private final Dividing dividing;
  private final Deciding deciding;
  private final Services services;
  private final Organisations organisations;
  private final Bodies bodies;
  private final Meetings meetings;
  private final RuleWords words;
  private final Clock clock;

  AwardPages(
      Calls calls,
      Scenarios scenarios,
      Dividing dividing,
      Deciding deciding,
      Services services,
      Organisations organisations,
      Bodies bodies,
      Meetings meetings,
      RuleWords words,
      Clock clock) {
    this.calls = calls;
    this.scenarios = scenarios;
    this.dividing = dividing;
    this.deciding = deciding;
    this.services = services;
    this.organisations = organisations;
    this.bodies = bodies;
    this.meetings = meetings;
    this.words = words;
    this.clock = clock;
  }

  /// What scenarios start from: the rule that was decided, and the whole pot.
  Form usual(Call call) {
    var rule = calls.decidedRule(call.id());
    var form = rule.map(one -> RuleFields.form(one.rule())).orElse(Form.empty());
    return form.with("pot", Crowns.typed(call.is().pot()));
  }

  Html divide(Page page, Form form, Call call, String impossible) {
    var recommended = scenarios.recommended(call.id());
    var recommendation = recommended.map(dividing::recommendation);
    var view =
        new DivideView(
            call,
            recommendation.map(AwardPages::bar),
            recommended.map(one -> lines(page, call, one)).orElse(List.of()),
            scenarios.list(call.id()).stream().map(one -> scenario(page, call, one)).toList(),
            RuleChoices.values(page, call.is(), words),
            deciding.obstacle(call).map(page::t).orElse(""),
            impossible,
            page.may(AwardAction.DIVIDE, call.programme()));
    return Html.of((out, i) -> JtedivideGenerated.render(out, i, page, form, view));
  }

  private static Bar bar(Recommendation recommendation) {
    long most = Math.max(recommendation.pot(), recommendation.requested());
    return new Bar(
        recommendation.pot(),
        recommendation.requested(),
        recommendation.recommended(),
        part(recommendation.pot(), most),
        part(recommendation.requested(), most),
        part(recommendation.recommended(), most));
  }

  private static int part(long amount, long most) {
    return most == 0 ? 0 : (int) Math.round(amount * (double) THOUSAND / most);
  }

  List<Line> lines(Page page, Call call, Scenario scenario) {
    var allocation = Dividing.allocation(scenario);
    return dividing.recommendation(scenario).lines().stream()
        .map(line -> line(page, call, allocation, line))
        .toList();
  }

  private Line line(Page page, Call call, Allocation allocation, Recommendation.Line line) {
    return new Line(
        line,
        service(line.application()),
        provider(line.application()),
        values(page, call, allocation, line.index()),
        note(page, line));
  }

  private String values(Page page, Call call, Allocation allocation, int index) {
    var names = RuleWords.names(call.is());
    var its = allocation.call().applications().get(index);
    return allocation.call().rule().criteria().stream()
        .map(
            one ->
                words.criterion(one.name(), names, page.locale())
                    + "\u00a0"
                    + value(its, one.name()))
        .collect(Collectors.joining(" · "));
  }

  private static String value(SubsidyApplication application, String criterion) {
    @Nullable BigDecimal value = application.values().get(criterion);
    if (value == null) return "–";
    var shortest = value.stripTrailingZeros();
    return shortest.setScale(Math.max(0, shortest.scale())).toPlainString().replace('.', ',');
  }

  private static String note(Page page, Recommendation.Line line) {
    var departure = line.departure();
    if (departure != null) return page.t("award.note.departure", departure.reason());
    if (line.belowFloor()) return page.t("award.note.floor");
    return line.atLimit() ? page.t("award.note.limit") : "";
  }

  private String service(Application application) {
    return services.find(application.service()).map(one -> one.is().name()).orElse("");
  }

  private String provider(Application application) {
    return organisations.find(application.provider()).map(Organisation::name).orElse("");
  }

  private ScenarioLine scenario(Page page, Call call, Scenario scenario) {
    var allocation = Dividing.allocation(scenario);
    return new ScenarioLine(
        scenario,
        page.dates().moment(scenario.at()),
        words.sentences(scenario.input().rule(), call.is(), page.locale()),
        allocation.awarded(),
        dividing.isOutdated(call, scenario));
  }

  Html compare(Page page, Call call, Scenario before, Scenario after) {
    var comparison = Comparison.of(Dividing.allocation(before), Dividing.allocation(after));
    var names = new HashMap<String, String>();
    for (var scenario : List.of(before, after)) {
      scenario.input().applications().forEach(one -> names.put(one.id(), one.name()));
    }
    var lines =
        comparison.lines().stream()
            .map(one -> new ComparedLine(named(names, one.id()), one))
            .sorted(Comparator.comparing(one -> one.line().id()))
            .toList();
    var view = new CompareView(call, before, after, lines, comparison);
    return Html.of((out, i) -> JtecompareGenerated.render(out, i, page, view));
  }

  private static String named(Map<String, String> names, String id) {
    return Objects.requireNonNullElse(names.get(id), id);
  }

  Html decide(Page page, Form form, Call call) {
    var bar =
        dividing
            .recommendation(call)
            .map(AwardPages::bar)
            .orElse(new Bar(call.is().pot(), 0, 0, THOUSAND, 0, 0));
    var obstacle = deciding.obstacle(call).map(page::t).orElse("");
    var view = new DecideView(call, bar, held(page, call), obstacle);
    return Html.of((out, i) -> JtedecideGenerated.render(out, i, page, form, view));
  }

  /// Meetings of the funder's bodies that were held, the newest first.
  private List<Option> held(Page page, Call call) {
    var today = Today.of(clock);
    var all = new ArrayList<Meeting>();
    for (BodySummary body : bodies.list()) {
      if (call.programme().funder().equals(body.organisation())) all.addAll(meetings.of(body.id()));
    }
    return all.stream()
        .filter(one -> !one.day().isAfter(today))
        .sorted(Comparator.comparing(Meeting::day).reversed())
        .distinct()
        .limit(MOST_MEETINGS)
        .map(
            one ->
                new Option(
                    one.id().value().toString(),
                    one.body().briefName() + ", " + page.dates().plain(one.day())))
        .toList();
  }

  /// How an amount came about, step by step.
  Html explain(Page page, Call call, Application application, Scenario scenario) {
    var line =
        lines(page, call, scenario).stream()
            .filter(one -> one.line().application().id().equals(application.id()))
            .findFirst();
    var departure = line.map(one -> one.line().departure()).orElse(null);
    var steps =
        line.map(one -> Dividing.allocation(scenario).award(one.line().index()).explanation())
            .orElse(List.of());
    var view =
        new ExplainView(
            call,
            application,
            service(application),
            provider(application),
            line.map(one -> one.line().computed()).orElse(0L),
            line.map(one -> one.line().amount()).orElse(0L),
            departure == null ? "" : departure.reason(),
            steps,
            words.sentences(scenario.input().rule(), call.is(), page.locale()));
    return Html.of((out, i) -> JteexplainGenerated.render(out, i, page, view));
  }

  Html results(Page page, Call call, CouncilDecision decision) {
    var scenario = scenarios.get(call.id(), decision.scenario());
    var view =
        new ResultsView(
            call,
            decision,
            lines(page, call, scenario),
            bar(dividing.recommendation(scenario)),
            words.sentences(scenario.input().rule(), call.is(), page.locale()));
    return Html.of((out, i) -> JteresultsGenerated.render(out, i, page, view));
  }
}
