package org.spoluplan.surveys.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.spoluplan.algorithms.disclosure.Cell;
import org.spoluplan.algorithms.disclosure.CountTable;
import org.spoluplan.algorithms.disclosure.Protecting;
import org.spoluplan.algorithms.disclosure.Protection;
import org.spoluplan.algorithms.disclosure.ProtectionRule;
import org.spoluplan.surveys.Count;

/// Options of which several could be ticked, by groups. Each option is a table of groups × ticked
/// and not ticked.
final class Ticks {

  private static final int NOT_TICKED = 1;

  private final ProtectionRule rule;
  private final List<Sums> groups;
  private final List<Count> whole;
  private final Map<Integer, Set<Integer>> hidden = new HashMap<>();

  /// @param whole the same options of all groups together; what is hidden there is hidden here
  Ticks(ProtectionRule rule, List<Sums> groups, List<Count> whole) {
    this.rule = rule;
    this.groups = groups;
    this.whole = whole;
  }

  /// A second option to hide where the only hidden one would be told by the rest: whoever
  /// answered has ticked at least one, so that it counts at least as many as the others leave
  /// out.
  static Optional<Integer> partner(List<Integer> counts, Set<Integer> hidden, int respondents) {
    if (hidden.size() != 1) return Optional.empty();
    var others =
        IntStream.range(0, counts.size()).filter(i -> !hidden.contains(i)).map(counts::get).sum();
    if (others >= respondents) return Optional.empty();
    return IntStream.range(0, counts.size())
        .filter(i -> !hidden.contains(i))
        .boxed()
        .min(java.util.Comparator.comparingInt(counts::get));
  }

  /// By group, then by option.
  List<List<Count>> counts() {
    for (int option = 0; option < whole.size(); option++) hide(option, Set.of());
    for (var row = alone(); row.isPresent(); row = alone()) {
      var its = row.get();
      partner(groups.get(its).counts(), options(its), groups.get(its).respondents())
          .ifPresent(option -> hide(option, Set.of(its)));
    }
    List<List<Count>> rows = new ArrayList<>();
    for (int row = 0; row < groups.size(); row++) {
      var counts = new ArrayList<Count>();
      for (int option = 0; option < whole.size(); option++) {
        var secret = hidden.getOrDefault(option, Set.of()).contains(row);
        counts.add(secret ? Count.HIDDEN : new Count(groups.get(row).counts().get(option)));
      }
      rows.add(counts);
    }
    return rows;
  }

  private Set<Integer> options(int row) {
    var options = new HashSet<Integer>();
    hidden.forEach(
        (option, rows) -> {
          if (rows.contains(row)) options.add(option);
        });
    return options;
  }

  private Optional<Integer> alone() {
    return IntStream.range(0, groups.size())
        .filter(
            row ->
                partner(groups.get(row).counts(), options(row), groups.get(row).respondents())
                    .isPresent())
        .boxed()
        .findFirst();
  }

  private void hide(int option, Set<Integer> alsoRows) {
    var all = IntStream.range(0, groups.size()).boxed().toList();
    if (whole.get(option).isHidden()) {
      hidden.put(option, new HashSet<>(all));
      return;
    }
    var table = table(option);
    var totals = new HashSet<Cell>();
    table.cells().stream().filter(table::isTotal).forEach(totals::add);
    var given = new HashSet<Cell>();
    for (int row : hidden.getOrDefault(option, Set.of())) given.add(new Cell(row, 0));
    for (int row : alsoRows) {
      given.add(new Cell(row, 0));
      given.add(new Cell(row, NOT_TICKED));
    }
    var rows = new HashSet<Integer>();
    switch (Protecting.protect(table, rule, given, totals)) {
      case Protection.Nothing() -> rows.addAll(all);
      case Protection.Hidden found -> {
        for (int row : all) if (found.isHidden(new Cell(row, 0))) rows.add(row);
      }
    }
    rows.addAll(alsoRows);
    hidden.put(option, rows);
  }

  private CountTable table(int option) {
    return CountTable.of(rows(option));
  }

  private List<List<Integer>> rows(int option) {
    List<List<Integer>> rows = new ArrayList<>();
    for (var one : groups) {
      var count = one.counts().get(option);
      rows.add(List.of(count, one.respondents() - count));
    }
    return rows;
  }
}
