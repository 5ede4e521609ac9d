package org.spoluplan.grants.settlement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.documents.Files;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Source;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.settlement.SettlementViews.AccountLine;
import org.spoluplan.grants.settlement.SettlementViews.AllView;
import org.spoluplan.grants.settlement.SettlementViews.EntriesView;
import org.spoluplan.grants.settlement.SettlementViews.EntryLine;
import org.spoluplan.grants.settlement.SettlementViews.Excluded;
import org.spoluplan.grants.settlement.SettlementViews.FindingLine;
import org.spoluplan.grants.settlement.SettlementViews.InspectionLine;
import org.spoluplan.grants.settlement.SettlementViews.InterimLine;
import org.spoluplan.grants.settlement.SettlementViews.Line;
import org.spoluplan.grants.settlement.SettlementViews.MappingView;
import org.spoluplan.grants.settlement.SettlementViews.ReportView;
import org.spoluplan.grants.settlement.SettlementViews.SettlementView;
import org.spoluplan.grants.settlement.SettlementViews.TotalRow;
import org.spoluplan.grants.settlement.SettlementViews.TotalsView;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Pages of settlements.
@Component
class SettlementPages {

  private final Agreements agreements;
  private final Applications applications;
  private final Calls calls;
  private final Settlements settlements;
  private final GroundsOf grounds;
  private final Visits visits;
  private final ReturnOrders orders;
  private final Files files;
  private final CostItems items;
  private final Services services;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  SettlementPages(
      Agreements agreements,
      Applications applications,
      Calls calls,
      Settlements settlements,
      GroundsOf grounds,
      Visits visits,
      ReturnOrders orders,
      Files files,
      CostItems items,
      Services services,
      Organisations organisations,
      People people,
      Clock clock) {
    this.agreements = agreements;
    this.applications = applications;
    this.calls = calls;
    this.settlements = settlements;
    this.grounds = grounds;
    this.visits = visits;
    this.orders = orders;
    this.files = files;
    this.items = items;
    this.services = services;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  Line line(Agreement agreement) {
    var application = applications.get(agreement.id());
    var call = calls.get(agreement.call());
    var settlement = settlements.of(agreement.id());
    return new Line(
        agreement,
        application,
        call,
        settlement,
        services.find(application.service()).map(one -> one.is().name()).orElse(""),
        organisations.find(application.provider()).map(Organisation::name).orElse(""),
        Settling.isLate(settlement, call.is().settleBy(), Today.of(clock)));
  }

  SettlementView view(Page page, Agreement agreement) {
    var line = line(agreement);
    var known = grounds.of(agreement);
    var found = Checks.of(known);
    var account = GrantAccount.of(known);
    var open = agreement.state() == AgreementState.SIGNED;
    var written = open && line.settlement().state().isWritten();
    var applicant = line.application().applicant();
    return new SettlementView(
        line,
        findings(page, line, known, found),
        lines(page, account),
        excluded(known),
        orders.of(page, line).orElse(null),
        account,
        known.totals(),
        Checks.overNetCost(known),
        known.entries().size(),
        known.entries().stream().mapToLong(Entry::charged).sum(),
        settlements.files(agreement.id()).stream()
            .flatMap(one -> files.find(one).stream())
            .toList(),
        inspections(agreement),
        interims(agreement),
        written && page.may(SettlementAction.WRITE, applicant),
        written && page.may(SettlementAction.SUBMIT, applicant),
        page.may(SettlementAction.CHECK, line.call().programme()));
  }

  Html show(Page page, Form form, Agreement agreement) {
    var view = view(page, agreement);
    return Html.of((out, i) -> JtesettlementGenerated.render(out, i, page, form, view));
  }

  private static Excluded excluded(Grounds known) {
    var out =
        known.entries().stream()
            .filter(one -> one.charged() > 0 && !(one.item() != null && known.counts(one)))
            .toList();
    return new Excluded(out.size(), out.stream().mapToLong(Entry::charged).sum());
  }

  private List<InspectionLine> inspections(Agreement agreement) {
    return visits.inspections(agreement.id()).stream()
        .map(one -> new InspectionLine(one, name(one.by())))
        .toList();
  }

  private List<InterimLine> interims(Agreement agreement) {
    return visits.interims(agreement.id()).stream()
        .map(one -> new InterimLine(one, name(one.by())))
        .toList();
  }

  private String name(PersonId person) {
    return people.list(Set.of(person)).stream()
        .findFirst()
        .map(one -> one.name().full())
        .orElse("");
  }

  private List<AccountLine> lines(Page page, GrantAccount account) {
    var names = costs();
    return account.lines().stream()
        .map(one -> new AccountLine(name(page, names, one.item()), one))
        .toList();
  }

  private Map<String, CodeItem> costs() {
    return items.costsByCode(Today.of(clock));
  }

  private static String name(Page page, Map<String, CodeItem> names, String code) {
    var item = names.get(code);
    return item == null ? code : item.name(page.locale());
  }

  List<FindingLine> findings(Page page, Line line, Grounds known, List<Finding> found) {
    return found.stream().map(one -> finding(page, line, known, one)).toList();
  }

  private FindingLine finding(Page page, Line line, Grounds known, Finding finding) {
    var about =
        finding.position() == null
            ? item(page, finding.item())
            : known.entries().stream()
                .filter(one -> finding.position() == one.position())
                .findFirst()
                .map(one -> page.t("settlement.entry.named", one.position(), one.document()))
                .orElse("");
    var sentence =
        page.t(
            "settlement.finding." + Code.of(finding.kind()), about, page.crowns(finding.amount()));
    return new FindingLine(finding.kind().isFault(), sentence, path(line, finding));
  }

  private String item(Page page, @Nullable String code) {
    return code == null ? "" : name(page, costs(), code);
  }

  private static String path(Line line, Finding finding) {
    var path = line.settlement().path();
    return switch (finding.kind()) {
      case REPORT_MISSING -> path + "/zprava";
      case TOTALS_MISSING, PUBLIC_ABOVE_NET, ABOVE_COSTS -> path + "/hospodareni";
      default ->
          finding.position() == null
              ? path + "/doklady"
              : path + "/doklady#d-" + finding.position();
    };
  }

  Html report(Page page, Form form, Agreement agreement) {
    var line = line(agreement);
    var content = line.application().content();
    var view = new ReportView(line, Amounts.written(content.fteE2(null)), content.clients(null));
    return Html.of((out, i) -> JtereportGenerated.render(out, i, page, form, view));
  }

  Html totals(Page page, Form form, Agreement agreement) {
    var line = line(agreement);
    var content = line.application().content();
    var costs = new HashMap<String, Long>();
    for (Cost one : content.costs().lines()) costs.merge(one.item(), one.total(), Long::sum);
    var incomes = new HashMap<String, Long>();
    for (Source one : content.sources().lines()) {
      incomes.merge(one.source(), one.amount(), Long::sum);
    }
    var today = Today.of(clock);
    var view =
        new TotalsView(
            line, rows(page, items.costs(today), costs), rows(page, items.sources(today), incomes));
    return Html.of((out, i) -> JtetotalsGenerated.render(out, i, page, form, view));
  }

  private static List<TotalRow> rows(Page page, List<CodeItem> list, Map<String, Long> planned) {
    return list.stream()
        .map(
            one ->
                new TotalRow(
                    one.code(), one.name(page.locale()), planned.getOrDefault(one.code(), 0L)))
        .toList();
  }

  Html entries(Page page, Form form, Agreement agreement, Optional<MappingView> mapping) {
    var line = line(agreement);
    var known = grounds.of(agreement);
    var found = Checks.of(known);
    var lines = new ArrayList<EntryLine>();
    for (var entry : known.entries()) {
      var its =
          found.stream()
              .filter(one -> one.position() != null && one.position() == entry.position())
              .toList();
      lines.add(new EntryLine(entry, item(page, entry.item()), findings(page, line, known, its)));
    }
    var view =
        new EntriesView(
            line,
            lines,
            choices(page, known),
            lines(page, GrantAccount.of(known)),
            excluded(known),
            mapping);
    return Html.of((out, i) -> JteentriesGenerated.render(out, i, page, form, view));
  }

  /// Lines of the budget first; what is not in it comes after.
  private List<Option> choices(Page page, Grounds known) {
    var choices = new LinkedHashMap<String, Option>();
    var names = costs();
    names.values().stream()
        .filter(one -> known.budget().containsKey(one.code()))
        .sorted(Comparator.comparingInt(CodeItem::position))
        .forEach(one -> choices.put(one.code(), option(page, one, "")));
    names.values().stream()
        .filter(one -> !known.budget().containsKey(one.code()))
        .sorted(Comparator.comparingInt(CodeItem::position))
        .forEach(one -> choices.put(one.code(), option(page, one, "settlement.outside")));
    return List.copyOf(choices.values());
  }

  private static Option option(Page page, CodeItem item, String note) {
    var name = item.name(page.locale());
    return new Option(item.code(), note.isEmpty() ? name : page.t(note, name));
  }

  Html all(Page page, Call call) {
    var lines =
        agreements.of(call.id()).stream()
            .filter(one -> one.number() != null)
            .map(this::line)
            .toList();
    int done = (int) lines.stream().filter(one -> one.settlement().state().isChecked()).count();
    int late = (int) lines.stream().filter(Line::late).count();
    var view = new AllView(call, lines, done, late);
    return Html.of((out, i) -> JteallGenerated.render(out, i, page, view));
  }
}
