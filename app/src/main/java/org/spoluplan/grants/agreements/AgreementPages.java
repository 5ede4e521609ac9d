package org.spoluplan.grants.agreements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.AcceptedAccounts;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.AgreementPanel;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.grants.agreements.AgreementViews.AgreementView;
import org.spoluplan.grants.agreements.AgreementViews.AllView;
import org.spoluplan.grants.agreements.AgreementViews.BatchLine;
import org.spoluplan.grants.agreements.AgreementViews.BudgetRow;
import org.spoluplan.grants.agreements.AgreementViews.BudgetView;
import org.spoluplan.grants.agreements.AgreementViews.EditionLine;
import org.spoluplan.grants.agreements.AgreementViews.Line;
import org.spoluplan.grants.agreements.AgreementViews.PaymentLine;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Pages of agreements.
@Component
class AgreementPages {

  private final StoredAgreements agreements;
  private final BudgetEditions editions;
  private final Payments payments;
  private final Terms terms;
  private final Signing signing;
  private final Overpaying overpaying;
  private final Applications applications;
  private final Calls calls;
  private final Ledger ledger;
  private final CostItems items;
  private final Services services;
  private final Organisations organisations;
  private final People people;
  private final List<AgreementPanel> panels;
  private final List<AcceptedAccounts> accounts;
  private final Clock clock;

  AgreementPages(
      StoredAgreements agreements,
      BudgetEditions editions,
      Payments payments,
      Terms terms,
      Signing signing,
      Overpaying overpaying,
      Applications applications,
      Calls calls,
      Ledger ledger,
      CostItems items,
      Services services,
      Organisations organisations,
      People people,
      List<AgreementPanel> panels,
      List<AcceptedAccounts> accounts,
      Clock clock) {
    this.agreements = agreements;
    this.editions = editions;
    this.payments = payments;
    this.terms = terms;
    this.signing = signing;
    this.overpaying = overpaying;
    this.applications = applications;
    this.calls = calls;
    this.ledger = ledger;
    this.items = items;
    this.services = services;
    this.organisations = organisations;
    this.people = people;
    this.panels =
        panels.stream().sorted(Comparator.comparingInt(AgreementPanel::position)).toList();
    this.accounts = accounts;
    this.clock = clock;
  }

  Line line(Agreement agreement) {
    var application = applications.get(agreement.id());
    return new Line(
        agreement,
        application,
        calls.get(agreement.call()),
        services.find(application.service()).map(one -> one.is().name()).orElse(""),
        organisations.find(application.provider()).map(Organisation::name).orElse(""),
        editions.proposed(agreement.id()).isPresent(),
        ledger.balance(agreement.id(), LedgerAccount.PAID));
  }

  Html show(Page page, Form form, Agreement agreement) {
    var line = line(agreement);
    var all = editions.of(agreement.id());
    var inForce = editions.inForce(agreement.id()).map(one -> edition(page, line, one));
    var proposed = editions.proposed(agreement.id()).map(one -> edition(page, line, one));
    var shown = new ArrayList<Integer>();
    inForce.ifPresent(one -> shown.add(one.edition().number()));
    proposed.ifPresent(one -> shown.add(one.edition().number()));
    var earlier =
        all.stream()
            .filter(one -> !shown.contains(one.number()))
            .map(one -> edition(page, line, one))
            .toList();
    var alive = agreement.state().isAlive();
    var applicant = line.application().applicant();
    var view =
        new AgreementView(
            line,
            inForce,
            proposed,
            earlier,
            refused(agreement).map(BudgetEdition::answer).orElse(""),
            payments(page, agreement),
            signing.obstacle(agreement).map(page::t).orElse(""),
            alive ? overpaying.sentence(page, line.application()) : "",
            alive && overpaying.isOver(line.application()),
            panels.stream().flatMap(one -> one.panel(agreement, page).stream()).toList(),
            agreement.amount() - payments.sum(agreement.id()),
            alive
                && proposed.isEmpty()
                && !isAccounted(agreement)
                && page.may(AgreementAction.PLAN, applicant),
            alive && line.paid() == 0 && page.may(AgreementAction.RENOUNCE, applicant),
            page.may(AgreementAction.MANAGE, line.call().programme()),
            terms.current(line.call().programme().id()).isPresent());
    return Html.of((out, i) -> JteagreementGenerated.render(out, i, page, form, view));
  }

  /// What the sign form starts with.
  Form usual(Agreement agreement) {
    var known = new HashMap<String, @Nullable Object>();
    if (agreement.state() == AgreementState.SIGNED) {
      long left = agreement.amount() - payments.sum(agreement.id());
      if (left > 0) known.put("amount", Crowns.typed(left));
    }
    return Form.filled(known);
  }

  private EditionLine edition(Page page, Line line, BudgetEdition edition) {
    var author = names(Set.of(edition.by())).getOrDefault(edition.by(), "");
    var added = author + ", " + page.dates().moment(edition.at());
    return new EditionLine(edition, rows(page, line.application(), edition), added);
  }

  private List<BudgetRow> rows(Page page, Application application, BudgetEdition edition) {
    var amounts = edition.budget().byItem();
    return rows(page, application, amounts);
  }

  /// Every line that money was asked for, in the order of the list.
  private List<BudgetRow> rows(Page page, Application application, Map<String, Long> amounts) {
    var names = items.costsByCode(Today.of(clock));
    return application.content().costs().lines().stream()
        .filter(one -> one.requested() > 0)
        .map(one -> row(page, one, names, amounts))
        .toList();
  }

  private static BudgetRow row(
      Page page, Cost cost, Map<String, CodeItem> names, Map<String, Long> amounts) {
    var item = names.get(cost.item());
    var name = item == null ? cost.item() : item.name(page.locale());
    return new BudgetRow(
        cost.item(), name, cost.requested(), amounts.getOrDefault(cost.item(), 0L));
  }

  private List<PaymentLine> payments(Page page, Agreement agreement) {
    var all = payments.of(agreement.id());
    var who = new HashSet<PersonId>();
    all.forEach(one -> who.add(one.preparedBy()));
    all.forEach(one -> one.approved().forEach(approval -> who.add(approval.by())));
    var names = names(who);
    var programme = calls.get(agreement.call()).programme();
    var approves = page.may(AgreementAction.APPROVE_PAYMENT, programme);
    return all.stream().map(one -> payment(page, one, names, approves)).toList();
  }

  private static PaymentLine payment(
      Page page, Payment payment, Map<PersonId, String> names, boolean approves) {
    var approved =
        payment.approved().stream()
            .map(one -> names.getOrDefault(one.by(), "") + ", " + page.dates().moment(one.at()))
            .toList();
    var may = approves && payment.mayApprove(page.actor().signedInPerson());
    return new PaymentLine(payment, names.getOrDefault(payment.preparedBy(), ""), approved, may);
  }

  private Map<PersonId, String> names(Set<PersonId> who) {
    var names = new HashMap<PersonId, String>();
    people.list(who).forEach(one -> names.put(one.id(), one.name().full()));
    return names;
  }

  private boolean isAccounted(Agreement agreement) {
    return accounts.stream().anyMatch(one -> one.isAccepted(agreement.id()));
  }

  /// What was proposed last, when it was given back.
  private Optional<BudgetEdition> refused(Agreement agreement) {
    return editions.of(agreement.id()).stream()
        .findFirst()
        .filter(one -> one.state() == BudgetEdition.State.REFUSED);
  }

  /// The budget in force, the one that was given back, or what was asked for cut to the grant.
  Form startBudget(Agreement agreement, Application application) {
    var known = editions.inForce(agreement.id());
    if (known.isPresent()) return BudgetFields.form(known.get().budget().lines());
    var refused = refused(agreement);
    if (refused.isPresent()) return BudgetFields.form(refused.get().budget().lines());
    var costs = application.content().costs().lines();
    return BudgetFields.form(BudgetRule.suggestion(agreement.amount(), costs));
  }

  Html budget(Page page, Form form, Agreement agreement) {
    var line = line(agreement);
    var rows = rows(page, line.application(), Map.of());
    var view = new BudgetView(line, rows, isFirst(agreement));
    return Html.of((out, i) -> JtebudgetGenerated.render(out, i, page, form, view));
  }

  boolean isFirst(Agreement agreement) {
    return editions.inForce(agreement.id()).isEmpty();
  }

  Html all(Page page, Call call) {
    var lines = agreements.of(call.id()).stream().map(this::line).toList();
    var view =
        new AllView(call, lines, batch(lines), terms.current(call.programme().id()).isPresent());
    return Html.of((out, i) -> JteagreementsGenerated.render(out, i, page, view));
  }

  /// Payments that were approved and wait for the bank.
  List<BatchLine> batch(List<Line> lines) {
    var batch = new ArrayList<BatchLine>();
    for (var line : lines) {
      payments.of(line.agreement().id()).stream()
          .filter(one -> one.state() == Payment.State.APPROVED)
          .forEach(one -> batch.add(new BatchLine(line, one)));
    }
    return batch;
  }

  List<BatchLine> batch(Call call) {
    return batch(agreements.of(call.id()).stream().map(this::line).toList());
  }
}
