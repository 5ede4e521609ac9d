package org.spoluplan.grants.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Source;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.BindingBudget;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Component;

/// Settlements of last year's demo call: closed ones, one whose money is to come back, one to be
/// checked, one returned for completion, one late.
@Component
class DemoSettlements implements DemoPart {

  private static final int AFTER_AGREEMENTS = 40;
  private static final String DEMO = "0de00000-0000-4000-8000-000000000";
  private static final CallId LAST_YEAR = new CallId(UUID.fromString(DEMO + "e10"));
  private static final String WAGES = "MZDY";
  private static final int MONTHS = 12;
  private static final int PERCENT = 100;
  private static final int MOSTLY = 93;
  private static final int DAYS_TO_RETURN = 15;
  private static final int PAY_DAY = 28;

  private final Applications applications;
  private final Calls calls;
  private final Agreements agreements;
  private final Settlements settlements;
  private final Settling settling;
  private final Checking checking;

  DemoSettlements(
      Applications applications,
      Calls calls,
      Agreements agreements,
      Settlements settlements,
      Settling settling,
      Checking checking) {
    this.applications = applications;
    this.calls = calls;
    this.agreements = agreements;
    this.settlements = settlements;
    this.settling = settling;
    this.checking = checking;
  }

  @Override
  public int position() {
    return AFTER_AGREEMENTS;
  }

  @Override
  public void fill(LocalDate today) {
    int number = 0;
    for (var agreement : agreements.of(LAST_YEAR)) {
      if (agreement.state() == AgreementState.SIGNED) settle(agreement, ++number, today);
    }
  }

  private void settle(Agreement agreement, int number, LocalDate today) {
    int year = Objects.requireNonNull(calls.get(LAST_YEAR).is().costs().from()).getYear();
    int used = number == 2 || number == 3 ? MOSTLY : PERCENT;
    done(settling.add(actor("a3"), agreement.id(), entries(agreement, year, used)));
    if (number == 6) return;
    report(agreement);
    totals(agreement);
    done(settling.submit(actor("a3"), agreement.id()));
    var id = agreement.id();
    switch (number) {
      case 1, 2 -> accept(agreement, today);
      case 3 -> {
        accept(agreement, today);
        done(checking.returned(actor("a2"), id, today.minusDays(2)));
      }
      case 4 -> {
        var faults = "Ve zprávě chybí, čím se liší skutečný počet klientů od žádosti.";
        done(checking.giveBack(actor("a2"), id, faults, today.plusDays(DAYS_TO_RETURN)));
      }
      default -> {
        // waits to be checked
      }
    }
  }

  private void accept(Agreement agreement, LocalDate today) {
    long amount = checking.computed(agreement);
    var by = today.plusDays(DAYS_TO_RETURN);
    done(checking.accept(actor("a2"), agreement.id(), amount, null, by));
  }

  /// Wages month by month, all else one invoice.
  private List<Entry> entries(Agreement agreement, int year, int percent) {
    var entries = new ArrayList<Entry>();
    for (var line : agreements.budget(agreement.id()).map(BindingBudget::lines).orElse(List.of())) {
      long amount = line.amount() / PERCENT * percent;
      if (line.item().equals(WAGES)) wages(year, amount, entries);
      else entries.add(invoice(agreement, line.item(), year, amount));
    }
    return entries;
  }

  private static void wages(int year, long amount, List<Entry> entries) {
    long monthly = amount / MONTHS / PERCENT * PERCENT;
    for (int month = 1; month <= MONTHS; month++) {
      long one = month == MONTHS ? amount - (MONTHS - 1) * monthly : monthly;
      var day = LocalDate.of(year, month, PAY_DAY);
      entries.add(
          new Entry(
              Entry.NEW,
              0,
              "MZ-" + year + "-" + month,
              null,
              null,
              "521100",
              "Mzdy pracovníků v přímé péči, " + month + ". měsíc",
              day,
              day,
              one,
              one,
              WAGES,
              "ucetnictvi-" + year + ".xlsx"));
    }
  }

  private Entry invoice(Agreement agreement, String item, int year, long amount) {
    var number = applications.get(agreement.id()).number();
    var day = LocalDate.of(year, 1, 15);
    return new Entry(
        Entry.NEW,
        0,
        "FV" + year + "0" + number,
        "Správa domů Nisa, s. r. o.",
        null,
        "518200",
        "Nájem prostor na rok " + year,
        day,
        day.plusDays(DAYS_TO_RETURN),
        amount,
        amount,
        item,
        "ucetnictvi-" + year + ".xlsx");
  }

  private void report(Agreement agreement) {
    var content = applications.get(agreement.id()).content();
    var done =
        "Služba běžela celý rok v plném rozsahu. Peníze zaplatily mzdy a nájem, takže se na první"
            + " schůzku nečekalo déle než týden.";
    var report = new Report(done, null, content.clients(null) + 4, content.fteE2(null));
    int version = settlements.of(agreement.id()).version();
    done(settling.save(actor("a3"), agreement.id(), report, version));
  }

  private void totals(Agreement agreement) {
    var content = applications.get(agreement.id()).content();
    Map<String, Long> costs = new HashMap<>();
    for (Cost one : content.costs().lines()) costs.merge(one.item(), one.total(), Long::sum);
    Map<String, Long> incomes = new HashMap<>();
    for (Source one : content.sources().lines()) {
      incomes.merge(one.source(), one.amount(), Long::sum);
    }
    incomes.merge("OBEC", agreement.amount(), Long::sum);
    int version = settlements.of(agreement.id()).version();
    done(settling.save(actor("a3"), agreement.id(), new Totals(costs, incomes), version));
  }

  private static void done(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var reason)) {
      throw new IllegalStateException(reason.key());
    }
  }

  private static Actor actor(String end) {
    return Actor.signedIn(new PersonId(UUID.fromString(DEMO + "0" + end)), "", List.of());
  }
}
