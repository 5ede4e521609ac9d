package org.spoluplan.algorithms.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds what to hide in a table. First what is small; then, for each hidden cell that could be
/// told, the cheapest circle of further cells (by how many people they count); in the end
/// whatever turned out not to be needed is shown again, the largest first. Not always the least
/// possible loss, but always safe: [Audit] has the last word.
public final class Protecting {

  private final CountTable table;
  private final ProtectionRule rule;
  private final Set<Cell> stay;
  private final Audit audit;
  private final Network network;

  private Protecting(CountTable table, ProtectionRule rule, Set<Cell> stay) {
    this.table = table;
    this.rule = rule;
    this.stay = Set.copyOf(stay);
    this.audit = new Audit(table);
    this.network = new Network(table);
  }

  /// A table for itself.
  public static Protection protect(CountTable table, ProtectionRule rule) {
    return protect(table, rule, Set.of(), Set.of());
  }

  /// A table whose totals stand in another one, too.
  ///
  /// @param hiddenElsewhere are hidden here as well
  /// @param shownElsewhere  are never hidden: it would help nothing
  public static Protection protect(
      CountTable table, ProtectionRule rule, Set<Cell> hiddenElsewhere, Set<Cell> shownElsewhere) {
    return new Protecting(table, rule, shownElsewhere).run(hiddenElsewhere);
  }

  private Protection run(Set<Cell> given) {
    var small =
        table.cells().stream()
            .filter(cell -> rule.isSmall(table.value(cell)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    small.addAll(given);
    if (small.stream().anyMatch(stay::contains)) return new Protection.Nothing();
    var hidden = new LinkedHashSet<>(small);
    for (var weak = weak(hidden); weak.isPresent(); weak = weak(hidden)) {
      var more = partners(weak.get(), hidden);
      if (more.isEmpty()) return new Protection.Nothing();
      hidden.addAll(more);
    }
    showAgain(hidden, small);
    var partner = new HashSet<>(hidden);
    partner.removeAll(small);
    return new Protection.Hidden(small, partner);
  }

  private Optional<Cell> weak(Set<Cell> hidden) {
    return hidden.stream()
        .filter(cell -> audit.interval(cell, hidden).width() < rule.width())
        .findFirst();
  }

  /// As much at once as the rule asks for, else step by step.
  private List<Cell> partners(Cell weak, Set<Cell> hidden) {
    var free = new HashSet<>(table.cells());
    free.removeAll(stay);
    free.removeAll(hidden);
    for (long much = rule.width(); much > 0; much--) {
      var found = network.partners(weak, much, hidden, free);
      if (found.isPresent() && !found.get().isEmpty()) return found.get();
    }
    return List.copyOf(free);
  }

  private void showAgain(Set<Cell> hidden, Set<Cell> small) {
    var partners =
        hidden.stream()
            .filter(cell -> !small.contains(cell))
            .sorted(Comparator.comparingLong(table::value).reversed())
            .toList();
    for (var cell : partners) {
      var fewer = new LinkedHashSet<>(hidden);
      fewer.remove(cell);
      if (audit.isSafe(fewer, rule)) hidden.remove(cell);
    }
  }
}
