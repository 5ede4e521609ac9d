package org.spoluplan.algorithms.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A table as a network: rows and columns are nodes, cells are arcs from their row to their
/// column, totals are arcs whose value counts backwards. Every sum in the table says that as
/// much comes to a node as leaves it, so any other table with the same published cells differs
/// from this one by currents that run in circles through hidden cells only.
final class Network {

  private final CountTable table;
  private final int nodes;

  Network(CountTable table) {
    this.table = table;
    this.nodes = table.isLine() ? 2 : table.rows() + table.columns() + 2;
  }

  int tail(Cell cell) {
    return table.isLine() ? 0 : cell.row();
  }

  int head(Cell cell) {
    return table.isLine() ? 1 : table.rows() + 1 + cell.column();
  }

  /// By how much the cell can be more, whatever holds it from growing itself left aside.
  long room(Cell cell, Set<Cell> hidden) {
    var backwards = isBackwards(cell);
    var from = backwards ? tail(cell) : head(cell);
    var to = backwards ? head(cell) : tail(cell);
    return flow(from, to, hidden, cell);
  }

  /// By how much the cell can be less.
  long slack(Cell cell, Set<Cell> hidden) {
    var backwards = isBackwards(cell);
    var from = backwards ? head(cell) : tail(cell);
    var to = backwards ? tail(cell) : head(cell);
    return Math.min(table.value(cell), flow(from, to, hidden, cell));
  }

  /// One of its indices is a total, but not both.
  private boolean isBackwards(Cell cell) {
    if (table.isLine()) return table.isTotal(cell);
    return (cell.row() == table.rows()) != (cell.column() == table.columns());
  }

  /// How much a current along the arc may be: a count can grow without end and shrink to nothing.
  private long capacity(Cell cell, boolean along) {
    return along == isBackwards(cell) ? table.value(cell) : Interval.NO_END;
  }

  private long flow(int from, int to, Set<Cell> hidden, Cell without) {
    var capacities = capacities(hidden, without);
    long flow = 0;
    for (var path = path(capacities, from, to);
        path.isPresent();
        path = path(capacities, from, to)) {
      var most = narrowest(capacities, path.get());
      if (most == Interval.NO_END) return Interval.NO_END;
      push(capacities, path.get(), most);
      flow += most;
    }
    return flow;
  }

  private long[][] capacities(Set<Cell> hidden, Cell without) {
    var capacities = new long[nodes][nodes];
    for (var cell : hidden) {
      if (cell.equals(without)) continue;
      add(capacities, tail(cell), head(cell), capacity(cell, true));
      add(capacities, head(cell), tail(cell), capacity(cell, false));
    }
    return capacities;
  }

  private static void add(long[][] capacities, int from, int to, long more) {
    var before = capacities[from][to];
    capacities[from][to] = before > Interval.NO_END - more ? Interval.NO_END : before + more;
  }

  /// The shortest path on which something can flow, as its nodes.
  private Optional<List<Integer>> path(long[][] capacities, int from, int to) {
    var before = new int[nodes];
    Arrays.fill(before, -1);
    before[from] = from;
    var waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty() && before[to] < 0) {
      int node = waiting.remove();
      for (int next = 0; next < nodes; next++) {
        if (before[next] >= 0 || capacities[node][next] == 0) continue;
        before[next] = node;
        waiting.add(next);
      }
    }
    if (before[to] < 0) return Optional.empty();
    var path = new ArrayList<Integer>();
    for (int node = to; node != from; node = before[node]) path.addFirst(node);
    path.addFirst(from);
    return Optional.of(path);
  }

  private static long narrowest(long[][] capacities, List<Integer> path) {
    long least = Interval.NO_END;
    for (int i = 0; i + 1 < path.size(); i++) {
      least = Math.min(least, capacities[path.get(i)][path.get(i + 1)]);
    }
    return least;
  }

  private static void push(long[][] capacities, List<Integer> path, long much) {
    for (int i = 0; i + 1 < path.size(); i++) {
      int from = path.get(i);
      int to = path.get(i + 1);
      if (capacities[from][to] != Interval.NO_END) capacities[from][to] -= much;
      if (capacities[to][from] != Interval.NO_END) add(capacities, to, from, much);
    }
  }

  /// The cheapest way to let a hidden cell grow by so much: cells to hide besides those hidden
  /// already.
  ///
  /// @param free cells that may be hidden
  Optional<List<Cell>> partners(Cell cell, long much, Set<Cell> hidden, Set<Cell> free) {
    var backwards = isBackwards(cell);
    var from = backwards ? tail(cell) : head(cell);
    var to = backwards ? head(cell) : tail(cell);
    var cost = new long[nodes];
    Arrays.fill(cost, Interval.NO_END);
    cost[from] = 0;
    var by = new ArrayList<Cell>();
    var before = new int[nodes];
    for (int i = 0; i < nodes; i++) by.add(cell);
    var changed = true;
    while (changed) {
      changed = false;
      for (var arc : table.cells()) {
        if (arc.equals(cell) || !(hidden.contains(arc) || free.contains(arc))) continue;
        var price = hidden.contains(arc) ? 0 : 1 + table.value(arc);
        changed |= reach(cost, by, before, arc, price, much, true);
        changed |= reach(cost, by, before, arc, price, much, false);
      }
    }
    if (cost[to] == Interval.NO_END) return Optional.empty();
    var partners = new ArrayList<Cell>();
    for (int node = to; node != from; node = before[node]) {
      if (!hidden.contains(by.get(node))) partners.add(by.get(node));
    }
    return Optional.of(partners);
  }

  private boolean reach(
      long[] cost, List<Cell> by, int[] before, Cell arc, long price, long much, boolean along) {
    var start = along ? tail(arc) : head(arc);
    var end = along ? head(arc) : tail(arc);
    if (cost[start] == Interval.NO_END || capacity(arc, along) < much) return false;
    if (cost[start] + price >= cost[end]) return false;
    cost[end] = cost[start] + price;
    by.set(end, arc);
    before[end] = start;
    return true;
  }
}
