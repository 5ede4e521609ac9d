package org.spoluplan.grants.settlement;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.NearDays;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Amounts;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Settlements: written by the provider, checked by the funder.
@Controller
@RequestMapping("/dotace")
class SettlementController {

  private static final int TEXT = 20_000;
  private static final int FAULTS = 8000;
  private static final int REASON = 4000;
  private static final int MOST_CLIENTS = 1_000_000;
  private static final long MOST_FTE_E2 = 1_000_000;
  private static final int DAYS_TO_RETURN = 15;
  private static final String VERSION = "version";

  private final Access access;
  private final Agreements agreements;
  private final Applications applications;
  private final Calls calls;
  private final Settlements settlements;
  private final Settling settling;
  private final Checking checking;
  private final CostItems items;
  private final SettlementPages pages;
  private final SettlementPapers papers;
  private final Clock clock;

  SettlementController(
      Access access,
      Agreements agreements,
      Applications applications,
      Calls calls,
      Settlements settlements,
      Settling settling,
      Checking checking,
      CostItems items,
      SettlementPages pages,
      SettlementPapers papers,
      Clock clock) {
    this.access = access;
    this.agreements = agreements;
    this.applications = applications;
    this.calls = calls;
    this.settlements = settlements;
    this.settling = settling;
    this.checking = checking;
    this.items = items;
    this.pages = pages;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping("/vyzvy/{id}/vyuctovani")
  Reply all(Page page, @PathVariable CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), SettlementAction.CHECK, call.programme());
    return pages.all(page, call);
  }

  @GetMapping("/zadosti/{id}/vyuctovani")
  Reply show(Page page, @PathVariable ApplicationId id) {
    var agreement = seen(page, id);
    return pages.show(page, usual(agreement), agreement);
  }

  private Agreement seen(Page page, ApplicationId id) {
    access.require(page.actor(), SettlementAction.VIEW, applications.get(id).readers());
    return agreements.get(id);
  }

  private Agreement written(Page page, ApplicationId id) {
    access.require(page.actor(), SettlementAction.WRITE, applications.get(id).applicant());
    return agreements.get(id);
  }

  private Agreement checked(Page page, ApplicationId id) {
    var agreement = agreements.get(id);
    access.require(page.actor(), SettlementAction.CHECK, calls.get(agreement.call()).programme());
    return agreement;
  }

  /// What accepting starts from: the computed amount, and the usual days for returning it.
  private Form usual(Agreement agreement) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("amount", Crowns.typed(checking.computed(agreement)));
    known.put("by", Today.of(clock).plusDays(DAYS_TO_RETURN));
    return Form.filled(known);
  }

  /// All four documents in one, as PDF or as a workbook of entries.
  @GetMapping("/zadosti/{id}/vyuctovani.{format}")
  ResponseEntity<byte[]> paper(
      Page page, @PathVariable ApplicationId id, @PathVariable String format) {
    return papers.file(page, pages.view(page, seen(page, id)), format);
  }

  @GetMapping("/zadosti/{id}/vyuctovani/vratka.pdf")
  ResponseEntity<byte[]> order(Page page, @PathVariable ApplicationId id) {
    return papers.order(page, pages.line(seen(page, id)));
  }

  @GetMapping("/zadosti/{id}/vyuctovani/zprava")
  Reply startReport(Page page, @PathVariable ApplicationId id) {
    var agreement = written(page, id);
    var settlement = settlements.of(id);
    var report = settlement.report();
    var known = new HashMap<String, @Nullable Object>();
    known.put("done", report.done());
    known.put("otherwise", report.otherwise());
    known.put("clients", report.clients());
    var fte = report.fteE2();
    known.put("fte", fte == null ? null : Amounts.written(fte));
    known.put(VERSION, settlement.version());
    return pages.report(page, Form.filled(known), agreement);
  }

  @PostMapping("/zadosti/{id}/vyuctovani/zprava")
  Reply report(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = written(page, id);
    var fte = Amounts.parse(form.value("fte"));
    if (!form.value("fte").isBlank() && (fte.isEmpty() || fte.getAsLong() > MOST_FTE_E2)) {
      form.reject("fte", "application.error.fte");
    }
    var report =
        new Report(
            form.optionalText("done", TEXT),
            form.optionalText("otherwise", TEXT),
            form.optionalInteger("clients", 0, MOST_CLIENTS),
            fte.isPresent() ? (Long) fte.getAsLong() : null);
    var version = form.integer(VERSION, 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.report(page, form, agreement).asInvalid();
    return switch (settling.save(page.actor(), id, report, version)) {
      case Outcome.Done<ApplicationId> _ -> back(page, id, "page.saved");
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages.report(page.refusing(reason), newer(form, id), agreement).refused(reason);
    };
  }

  private Form newer(Form form, ApplicationId id) {
    return form.with(VERSION, settlements.of(id).version());
  }

  private static Redirect back(Page page, ApplicationId id, String said) {
    return Redirect.to(id.path() + "/vyuctovani").saying(page.t(said));
  }

  @GetMapping("/zadosti/{id}/vyuctovani/hospodareni")
  Reply startTotals(Page page, @PathVariable ApplicationId id) {
    var agreement = written(page, id);
    return pages.totals(page, startTotals(agreement), agreement);
  }

  /// What is saved; where nothing is yet, this grant stands among incomes.
  private Form startTotals(Agreement agreement) {
    var totals = settlements.totals(agreement.id());
    var known = new HashMap<String, @Nullable Object>();
    totals.costs().forEach((code, sum) -> known.put("cost-" + code, Crowns.typed(sum)));
    totals.incomes().forEach((code, sum) -> known.put("income-" + code, Crowns.typed(sum)));
    if (totals.incomes().isEmpty()) {
      var municipal = calls.get(agreement.call()).programme().is().municipality() != null;
      var grant = checking.paid(agreement);
      if (grant > 0) known.put(municipal ? "income-OBEC" : "income-KRAJ", Crowns.typed(grant));
    }
    known.put(VERSION, settlements.of(agreement.id()).version());
    return Form.filled(known);
  }

  @PostMapping("/zadosti/{id}/vyuctovani/hospodareni")
  Reply totals(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = written(page, id);
    var today = Today.of(clock);
    var totals =
        new Totals(
            sums(form, "cost-", items.costsByCode(today)),
            sums(form, "income-", items.sourcesByCode(today)));
    var version = form.integer(VERSION, 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.totals(page, form, agreement).asInvalid();
    return switch (settling.save(page.actor(), id, totals, version)) {
      case Outcome.Done<ApplicationId> _ -> back(page, id, "page.saved");
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages.totals(page.refusing(reason), newer(form, id), agreement).refused(reason);
    };
  }

  private static Map<String, Long> sums(Form form, String prefix, Map<String, ?> codes) {
    var sums = new HashMap<String, Long>();
    for (var code : codes.keySet()) {
      if (form.value(prefix + code).isBlank()) continue;
      OptionalLong sum = Crowns.parse(form.value(prefix + code));
      if (sum.isEmpty()) form.reject(prefix + code, "grant.error.sum");
      if (sum.orElse(0) > 0) sums.put(code, sum.orElse(0));
    }
    return sums;
  }

  @PostMapping("/zadosti/{id}/vyuctovani/podat")
  Reply submit(Page page, @PathVariable ApplicationId id) {
    access.require(page.actor(), SettlementAction.SUBMIT, applications.get(id).applicant());
    return replied(page, id, settling.submit(page.actor(), id), "settlement.submitted");
  }

  @PostMapping("/zadosti/{id}/vyuctovani/vratit")
  Reply giveBack(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = checked(page, id);
    var faults = form.text("faults", FAULTS);
    var by = form.date("by");
    NearDays.coming(form, "by", by, Today.of(clock));
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    var done = checking.giveBack(page.actor(), id, faults, by);
    return replied(page, id, done, "settlement.given-back");
  }

  @PostMapping("/zadosti/{id}/vyuctovani/prijmout")
  Reply accept(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = checked(page, id);
    var amount = Crowns.parse(form.value("amount"));
    if (amount.isEmpty()) form.reject("amount", "grant.error.sum");
    var by = form.date("by");
    NearDays.coming(form, "by", by, Today.of(clock));
    var other = amount.orElse(0) != checking.computed(agreement);
    var reason = other ? form.text("reason", REASON) : form.optionalText("reason", REASON);
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    var done = checking.accept(page.actor(), id, amount.orElse(0), reason, by);
    return replied(page, id, done, "settlement.accepted");
  }

  @PostMapping("/zadosti/{id}/vyuctovani/vraceno")
  Reply returned(Page page, Form form, @PathVariable ApplicationId id) {
    var agreement = checked(page, id);
    var day = form.date("day");
    NearDays.happened(form, "day", day, Today.of(clock));
    if (!form.valid()) return pages.show(page, form, agreement).asInvalid();
    return replied(page, id, checking.returned(page.actor(), id, day), "settlement.returned.saved");
  }

  private Reply replied(Page page, ApplicationId id, Outcome<ApplicationId> done, String said) {
    var agreement = agreements.get(id);
    return switch (done) {
      case Outcome.Done<ApplicationId> _ -> back(page, id, said);
      case Outcome.Refused<ApplicationId>(var reason) ->
          pages.show(page.refusing(reason), usual(agreement), agreement).refused(reason);
    };
  }
}
