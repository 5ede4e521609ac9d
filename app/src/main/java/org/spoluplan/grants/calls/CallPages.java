package org.spoluplan.grants.calls;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.grants.CallRule;
import org.spoluplan.grants.Programme;
import org.spoluplan.grants.RuleWords;
import org.spoluplan.grants.calls.CallViews.CallFormView;
import org.spoluplan.grants.calls.CallViews.CallView;
import org.spoluplan.grants.calls.CallViews.ProgrammeFormView;
import org.spoluplan.grants.calls.CallViews.ProgrammeLine;
import org.spoluplan.grants.calls.CallViews.RuleLine;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Territory;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// The list of programmes and the page of a call, with their forms.
@Component
class CallPages {

  private static final List<String> FUNDERS = List.of("municipality", "region");

  private final Programmes programmes;
  private final StoredCalls calls;
  private final KeepingCalls keeping;
  private final Organisations organisations;
  private final Territory territory;
  private final NetworkWords networkWords;
  private final RuleWords ruleWords;
  private final GoldenThread thread;
  private final List<CallPanel> panels;
  private final Clock clock;

  CallPages(
      Programmes programmes,
      StoredCalls calls,
      KeepingCalls keeping,
      Organisations organisations,
      Territory territory,
      NetworkWords networkWords,
      RuleWords ruleWords,
      GoldenThread thread,
      List<CallPanel> panels,
      Clock clock) {
    this.programmes = programmes;
    this.calls = calls;
    this.keeping = keeping;
    this.organisations = organisations;
    this.territory = territory;
    this.networkWords = networkWords;
    this.ruleWords = ruleWords;
    this.thread = thread;
    this.panels = panels.stream().sorted(Comparator.comparingInt(CallPanel::position)).toList();
    this.clock = clock;
  }

  Html list(Page page) {
    var byProgramme =
        calls.list().stream()
            .filter(call -> page.may(CallAction.VIEW, call))
            .collect(Collectors.groupingBy(call -> call.programme().id()));
    var lines =
        programmes.list().stream()
            .map(one -> line(page, one, byProgramme.getOrDefault(one.id(), List.of())))
            .filter(line -> line.manages() || !line.calls().isEmpty())
            .toList();
    var keeps = page.maySomewhere(CallAction.MANAGE);
    return Html.of((out, i) -> JteprogrammesGenerated.render(out, i, page, lines, keeps));
  }

  private ProgrammeLine line(Page page, Programme programme, List<Call> its) {
    return new ProgrammeLine(
        programme, funder(programme), its, page.may(CallAction.MANAGE, programme));
  }

  private String funder(Programme programme) {
    return organisations.find(programme.funder()).map(Organisation::name).orElse("");
  }

  Html call(Page page, Call call) {
    var manages = page.may(CallAction.MANAGE, call.programme());
    var view =
        new CallView(
            call,
            funder(call.programme()),
            territory(call.programme()),
            calls.decidedRule(call.id()).map(rule -> line(page, call, rule)),
            manages,
            call.is().takesComments(Today.of(clock)),
            manages ? lacks(page, call) : List.of(),
            panels.stream().flatMap(panel -> panel.panel(call, page).stream()).toList(),
            thread.of(call.id().thing(), page));
    return Html.of((out, i) -> JtecallGenerated.render(out, i, page, view));
  }

  private List<String> lacks(Page page, Call call) {
    return keeping.lacks(call).stream().map(page::t).toList();
  }

  /// The town, or the region where a programme has none.
  private String territory(Programme programme) {
    var municipality = programme.is().municipality();
    return municipality == null
        ? networkWords.region(programme.is().region())
        : territory.name(municipality);
  }

  RuleLine line(Page page, Call call, CallRule rule) {
    var decision = rule.decision();
    var decided =
        decision == null
            ? ""
            : page.t(
                decision.resolution() == null ? "call.rule.decided" : "call.rule.decided.number",
                page.dates().plain(decision.day()),
                Optional.ofNullable(decision.resolution()).orElse(""));
    return new RuleLine(rule, ruleWords.sentences(rule.rule(), call.is(), page.locale()), decided);
  }

  /// Towns and regions for which the reader may keep programmes.
  List<Organisation> funders(Page page) {
    var reach = page.access().reach(page.actor(), CallAction.MANAGE);
    var all =
        reach.everywhere()
            ? organisations.list()
            : organisations.list(reach.scopes().stream().map(OrganisationId::new).toList());
    return all.stream().filter(one -> FUNDERS.contains(one.type())).toList();
  }

  /// The only town, the region we are in.
  Form usual(Page page) {
    var funders = funders(page);
    var form = Form.empty();
    if (funders.size() == 1) form = form.with("funder", funders.getFirst().id().value());
    var home = territory.home(Today.of(clock));
    return home.isPresent() ? form.with("region", home.get().code()) : form;
  }

  Html programme(Page page, Form form, Optional<Programme> programme) {
    var funders =
        funders(page).stream()
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList();
    var view = new ProgrammeFormView(programme, funders, networkWords.regions());
    return Html.of((out, i) -> JteprogrammeformGenerated.render(out, i, page, form, view));
  }

  Html start(Page page, Form form, Programme programme) {
    var action = "/dotace/programy/" + programme.id().value() + "/vyzvy";
    return form(page, form, programme, Optional.empty(), action);
  }

  Html edit(Page page, Form form, Call call) {
    return form(page, form, call.programme(), Optional.of(call), call.path());
  }

  private static Html form(
      Page page, Form form, Programme programme, Optional<Call> call, String action) {
    var view =
        new CallFormView(
            programme, call, action, CallFields.rows(form, "c"), CallFields.rows(form, "a"));
    return Html.of((out, i) -> JtecallformGenerated.render(out, i, page, form, view));
  }

  Html announce(Page page, Form form, Call call) {
    var lacks = lacks(page, call);
    return Html.of((out, i) -> JteannounceGenerated.render(out, i, page, form, call, lacks));
  }
}
