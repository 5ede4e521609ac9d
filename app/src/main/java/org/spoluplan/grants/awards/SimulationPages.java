package org.spoluplan.grants.awards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallRule;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.PointsCriterion;
import org.spoluplan.grants.RuleWords;
import org.spoluplan.grants.awards.SimulationViews.SimulatedLine;
import org.spoluplan.grants.awards.SimulationViews.SimulationView;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.network.Services;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// The page of a trial on earlier data, and its table as a file.
@Component
class SimulationPages {

  private static final int PLACES = 2;

  private final Calls calls;
  private final Simulating simulating;
  private final Services services;
  private final Organisations organisations;
  private final RuleWords words;

  SimulationPages(
      Calls calls,
      Simulating simulating,
      Services services,
      Organisations organisations,
      RuleWords words) {
    this.calls = calls;
    this.simulating = simulating;
    this.services = services;
    this.organisations = organisations;
    this.words = words;
  }

  /// The newest rule, the pot of the call, and the last call of its programme.
  Form usual(Call call) {
    var form = Form.empty().with("pot", Crowns.typed(call.is().pot()));
    var rules = calls.rules(call.id());
    if (!rules.isEmpty()) form = form.with("rule", rules.getFirst().number());
    var data = simulating.data(call);
    return data.isEmpty() ? form : form.with("data", data.getFirst().id().value());
  }

  Html show(Page page, Form form, Call call, Optional<Simulating.Result> result) {
    var simulation =
        result
            .filter(Simulating.Result.Simulated.class::isInstance)
            .map(Simulating.Result.Simulated.class::cast)
            .map(Simulating.Result.Simulated::simulation);
    var view =
        new SimulationView(
            call,
            simulating.data(call).stream().map(SimulationPages::option).toList(),
            calls.rules(call.id()).stream().map(one -> option(page, one)).toList(),
            chosen(form, call)
                .map(rule -> words.sentences(rule.rule(), call.is(), page.locale()))
                .orElse(List.of()),
            result.map(one -> obstacle(page, one)).orElse(""),
            simulation,
            simulation.map(one -> lines(page, one)).orElse(List.of()),
            simulation.map(one -> cautions(page, call, one.data())).orElse(List.of()),
            simulation.isEmpty() ? "" : form.query(List.of("data", "rule", "pot")));
    return Html.of((out, i) -> JtesimulateGenerated.render(out, i, page, form, view));
  }

  /// The version that the form names.
  Optional<CallRule> chosen(Form form, Call call) {
    return calls.rules(call.id()).stream()
        .filter(one -> form.value("rule").equals(String.valueOf(one.number())))
        .findFirst();
  }

  private static Option option(Call call) {
    return new Option(call.id().value().toString(), call.is().title());
  }

  private static Option option(Page page, CallRule rule) {
    return new Option(String.valueOf(rule.number()), page.t("call.rule.version", rule.number()));
  }

  private static String obstacle(Page page, Simulating.Result result) {
    return switch (result) {
      case Simulating.Result.Simulated _ -> "";
      case Simulating.Result.Missing(var criteria) ->
          page.t("award.simulation.missing", String.join(", ", criteria));
      case Simulating.Result.Impossible(var sentence) ->
          page.t("award.impossible") + " " + sentence;
    };
  }

  private List<SimulatedLine> lines(Page page, Simulation simulation) {
    return simulation.lines().stream()
        .map(
            one ->
                new SimulatedLine(
                    one,
                    service(one.before().application()),
                    provider(one.before().application()),
                    page.t("award.change", one.compared().change())))
        .toList();
  }

  private String service(Application application) {
    return services.find(application.service()).map(one -> one.is().name()).orElse("");
  }

  private String provider(Application application) {
    return organisations.find(application.provider()).map(Organisation::name).orElse("");
  }

  /// Where points of then may mean something else than points of now.
  private static List<String> cautions(Page page, Call call, Call data) {
    Map<String, PointsCriterion> now =
        call.is().criteria().stream()
            .collect(Collectors.toMap(PointsCriterion::code, Function.identity()));
    var cautions = new ArrayList<String>();
    for (var then : data.is().criteria()) {
      var same = now.get(then.code());
      if (same == null) cautions.add(page.t("award.simulation.left-out", then.name()));
      else if (!means(then, same)) {
        cautions.add(
            page.t("award.simulation.changed", then.name(), then.most(), same.name(), same.most()));
      }
    }
    if (!Objects.equals(
        call.programme().is().municipality(), data.programme().is().municipality())) {
      cautions.add(page.t("award.simulation.territory", data.programme().is().name()));
    }
    return cautions;
  }

  private static boolean means(PointsCriterion then, PointsCriterion now) {
    return then.most() == now.most()
        && then.name().equals(now.name())
        && Objects.equals(then.guidance(), now.guidance());
  }

  Csv csv(Page page, Call call, Simulation simulation) {
    var csv =
        new Csv()
            .row(
                page.t("application.number"),
                page.t("application.provider"),
                page.t("application.service"),
                page.t("application.requested"),
                page.t(before(simulation), simulation.data().is().title()),
                page.t("award.simulation.after", call.is().title()),
                page.t("award.difference"),
                page.t("award.note"));
    for (var line : lines(page, simulation)) {
      var its = line.line();
      csv.row(
          its.before().application().number(),
          line.provider(),
          line.service(),
          crowns(its.before().requested()),
          crowns(its.compared().before()),
          crowns(its.compared().after()),
          crowns(its.compared().difference()),
          line.change());
    }
    return csv;
  }

  static String before(Simulation simulation) {
    return simulation.decided()
        ? "award.simulation.before.decided"
        : "award.simulation.before.recommended";
  }

  private static BigDecimal crowns(long amount) {
    return BigDecimal.valueOf(amount, PLACES);
  }
}
