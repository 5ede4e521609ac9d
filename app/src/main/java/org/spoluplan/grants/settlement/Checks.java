package org.spoluplan.grants.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.spoluplan.grants.settlement.Finding.Kind;

/// Checks of a settlement: what a clerk would go through with a ruler.
final class Checks {

  private final Grounds grounds;
  private final List<Finding> findings = new ArrayList<>();

  private Checks(Grounds grounds) {
    this.grounds = grounds;
  }

  /// Faults first, in the order of the papers.
  static List<Finding> of(Grounds grounds) {
    return new Checks(grounds).all();
  }

  private List<Finding> all() {
    if (!grounds.report().isComplete()) findings.add(Finding.of(Kind.REPORT_MISSING));
    if (!grounds.totals().isComplete()) findings.add(Finding.of(Kind.TOTALS_MISSING));
    grounds.entries().stream().filter(one -> one.charged() > 0).forEach(this::entry);
    repeated();
    lines();
    sources();
    remainder();
    return findings.stream().sorted(Comparator.comparing(one -> !one.kind().isFault())).toList();
  }

  private void entry(Entry entry) {
    var item = entry.item();
    if (item == null) add(Kind.UNASSIGNED, entry);
    else if (!grounds.eligible().contains(item)) add(Kind.NOT_ELIGIBLE, entry);
    else if (!grounds.budget().containsKey(item)) add(Kind.NOT_IN_BUDGET, entry);
    if (!grounds.costs().contains(entry.issued())) add(Kind.OUTSIDE_DATES, entry);
    if (entry.paid() == null) add(Kind.UNPAID, entry);
    else if (!grounds.isPaidInTime(entry)) add(Kind.PAID_LATE, entry);
    elsewhere(entry);
  }

  private void add(Kind kind, Entry entry) {
    findings.add(Finding.of(kind, entry, entry.charged()));
  }

  /// One invoice may be paid from two grants, but not twice.
  private void elsewhere(Entry entry) {
    long other = grounds.elsewhere().getOrDefault(entry.documentKey(), 0L);
    if (other == 0 || !entry.hasSupplier()) return;
    long over = other + entry.charged() - entry.total();
    findings.add(
        over > 0
            ? Finding.of(Kind.CHARGED_TWICE, entry, over)
            : Finding.of(Kind.SHARED, entry, other));
  }

  /// A document may stand in several rows, as its parts are; not with the same words and amount.
  private void repeated() {
    var seen = new HashSet<List<Object>>();
    for (var entry : grounds.entries()) {
      if (entry.charged() == 0 || !entry.hasSupplier()) continue;
      var same =
          List.<Object>of(entry.documentKey(), entry.what(), entry.charged(), entry.issued());
      if (!seen.add(same)) add(Kind.SAME_TWICE, entry);
    }
  }

  private void lines() {
    for (var line : GrantAccount.of(grounds).lines()) {
      if (line.over() > 0) findings.add(Finding.of(Kind.LINE_EXCEEDED, line.item(), line.over()));
    }
    if (!grounds.totals().isComplete()) return;
    for (var charged : charged().entrySet()) {
      long spent = grounds.totals().costs().getOrDefault(charged.getKey(), 0L);
      long over = charged.getValue() - spent;
      if (over > 0) findings.add(Finding.of(Kind.ABOVE_COSTS, charged.getKey(), over));
    }
  }

  private Map<String, Long> charged() {
    var charged = new HashMap<String, Long>();
    for (var entry : grounds.entries()) {
      var item = entry.item();
      if (item != null && entry.charged() > 0) charged.merge(item, entry.charged(), Math::addExact);
    }
    return charged;
  }

  /// Σ public sources ≤ eligible costs − other income.
  private void sources() {
    if (!grounds.totals().isComplete()) return;
    long over = overNetCost(grounds);
    if (over > 0) findings.add(Finding.of(Kind.PUBLIC_ABOVE_NET, over));
  }

  /// How much more public sources give than the net cost is, in haléře; not below zero.
  static long overNetCost(Grounds grounds) {
    long costs = 0;
    for (var one : grounds.totals().costs().entrySet()) {
      if (grounds.eligible().contains(one.getKey())) costs += one.getValue();
    }
    long publicly = 0;
    long otherwise = 0;
    for (var one : grounds.totals().incomes().entrySet()) {
      if (grounds.publicly().contains(one.getKey())) publicly += one.getValue();
      else otherwise += one.getValue();
    }
    return Math.max(0, publicly - Math.max(0, costs - otherwise));
  }

  private void remainder() {
    var account = GrantAccount.of(grounds);
    if (account.used() == 0) findings.add(Finding.of(Kind.NOTHING_USED));
    else if (account.toReturn() > 0) {
      findings.add(Finding.of(Kind.LEFT_OVER, account.toReturn()));
    }
  }
}
