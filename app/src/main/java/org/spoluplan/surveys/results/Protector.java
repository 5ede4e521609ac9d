package org.spoluplan.surveys.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.disclosure.Cell;
import org.spoluplan.algorithms.disclosure.CountTable;
import org.spoluplan.algorithms.disclosure.Protecting;
import org.spoluplan.algorithms.disclosure.Protection;
import org.spoluplan.algorithms.disclosure.ProtectionRule;
import org.spoluplan.kernel.Code;
import org.spoluplan.surveys.Count;
import org.spoluplan.surveys.ProtectedSums;

/// Makes sums that may stand in public. Where one option was chosen, options with "did not
/// answer" add up to all respondents: a table of groups × options with totals. Where several
/// could be ticked, each option is a table for itself, ticked and not ticked: otherwise "all but
/// one" would tell about the one. Totals are protected first; what is hidden there is hidden in
/// all its splits, and what is shown there is shown in all of them. So two splits of the same
/// question cannot help each other: any answers that fit one split fit the other as well.
final class Protector {

  private final ProtectionRule rule;

  /// @param least counts below it are hidden
  Protector(int least) {
    this.rule = ProtectionRule.below(least);
  }

  /// What of one item is hidden.
  ///
  /// @param silent who did not answer cannot be told either
  private record Whole(List<Count> options, boolean silent) {}

  /// One item with its splits.
  ///
  /// @param all    respondents, as many as may be shown
  /// @param splits rows by kind, each with as many respondents as may be shown
  ProtectedSums.Question protect(
      Item item, List<Respondent> all, Map<SplitKind, Map<String, List<Respondent>>> splits) {
    var sums = Sums.of(item, all);
    var whole = item.several() ? ticked(sums) : chosen(sums);
    var rows = new ArrayList<ProtectedSums.Split>();
    splits.forEach(
        (kind, groups) -> {
          if (!groups.isEmpty() && !item.options().isEmpty()) {
            rows.add(split(item, kind, groups, whole));
          }
        });
    var options = new ArrayList<ProtectedSums.Option>();
    for (int i = 0; i < item.options().size(); i++) {
      var label = item.options().get(i).label().czech();
      options.add(new ProtectedSums.Option(label, whole.options().get(i)));
    }
    return new ProtectedSums.Question(
        item.question().id(),
        item.label(),
        item.several(),
        whole.silent() ? Count.HIDDEN : new Count(sums.answered()),
        mean(sums, whole),
        options,
        rows);
  }

  /// A mean of hidden counts would help to compute them.
  private static @Nullable Double mean(Sums sums, Whole whole) {
    if (!sums.item().hasMean() || whole.silent() || sums.answered() == 0) return null;
    return whole.options().stream().anyMatch(Count::isHidden) ? null : sums.mean().doubleValue();
  }

  private Whole chosen(Sums sums) {
    var table = CountTable.line(withSilent(sums));
    var stay = Set.of(new Cell(0, table.columns()));
    var protection = Protecting.protect(table, rule, Set.of(), stay);
    var counts = new ArrayList<Count>();
    for (int i = 0; i < sums.counts().size(); i++) {
      counts.add(count(protection, table, new Cell(0, i)));
    }
    var silent = count(protection, table, new Cell(0, sums.counts().size())).isHidden();
    return new Whole(counts, silent || (sums.counts().isEmpty() && isTold(sums)));
  }

  /// Numbers have no options, so nothing stands between those who answered and those who did not.
  private boolean isTold(Sums sums) {
    return rule.isSmall(sums.answered()) || rule.isSmall(sums.respondents() - sums.answered());
  }

  /// The last column is who did not answer. Numbers have the other column only.
  private static List<Integer> withSilent(Sums sums) {
    var counts = new ArrayList<>(sums.counts());
    counts.add(sums.respondents() - sums.answered());
    if (sums.counts().isEmpty()) counts.add(sums.answered());
    return counts;
  }

  private static Count count(Protection protection, CountTable table, Cell cell) {
    return switch (protection) {
      case Protection.Nothing() -> Count.HIDDEN;
      case Protection.Hidden hidden ->
          hidden.isHidden(cell) ? Count.HIDDEN : new Count((int) table.value(cell));
    };
  }

  /// Beside a hidden option no one may learn how many answered: each of them ticked something.
  private Whole ticked(Sums sums) {
    var hidden = new HashSet<Integer>();
    for (int i = 0; i < sums.counts().size(); i++) {
      int count = sums.counts().get(i);
      if (rule.isSmall(count) || rule.isSmall(sums.respondents() - count)) hidden.add(i);
    }
    Ticks.partner(sums.counts(), hidden, sums.respondents()).ifPresent(hidden::add);
    return new Whole(shown(sums.counts(), hidden), !hidden.isEmpty() || isTold(sums));
  }

  private static List<Count> shown(List<Integer> counts, Set<Integer> hidden) {
    var shown = new ArrayList<Count>();
    for (int i = 0; i < counts.size(); i++) {
      shown.add(hidden.contains(i) ? Count.HIDDEN : new Count(counts.get(i)));
    }
    return shown;
  }

  private ProtectedSums.Split split(
      Item item, SplitKind kind, Map<String, List<Respondent>> groups, Whole whole) {
    var sums = new LinkedHashMap<String, Sums>();
    groups.forEach((name, its) -> sums.put(name, Sums.of(item, its)));
    var rows = List.copyOf(sums.values());
    var counts = item.several() ? new Ticks(rule, rows, whole.options()).counts() : by(rows, whole);
    var lines = new ArrayList<ProtectedSums.Row>();
    for (var group : sums.entrySet()) {
      var its = counts.get(lines.size());
      lines.add(new ProtectedSums.Row(group.getKey(), group.getValue().respondents(), its));
    }
    return new ProtectedSums.Split(Code.of(kind), lines);
  }

  private List<List<Count>> by(List<Sums> groups, Whole whole) {
    var table = CountTable.of(groups.stream().map(Protector::withSilent).toList());
    var hidden = new HashSet<Cell>();
    var stay = new HashSet<Cell>();
    for (int row = 0; row <= table.rows(); row++) stay.add(new Cell(row, table.columns()));
    for (int column = 0; column < table.columns(); column++) {
      var silent = column == whole.options().size();
      if (silent ? whole.silent() : whole.options().get(column).isHidden()) {
        for (int row = 0; row <= table.rows(); row++) hidden.add(new Cell(row, column));
      } else {
        stay.add(new Cell(table.rows(), column));
      }
    }
    var protection = Protecting.protect(table, rule, hidden, stay);
    List<List<Count>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      var counts = new ArrayList<Count>();
      for (int column = 0; column < whole.options().size(); column++) {
        counts.add(count(protection, table, new Cell(row, column)));
      }
      rows.add(counts);
    }
    return rows;
  }
}
