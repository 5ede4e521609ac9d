package org.spoluplan.planning.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How promises stand together: how many of which state, how much money.
///
/// @param silent  nobody said anything about them yet
/// @param overdue their day has passed and nobody said how they ended
/// @param planned in haléře
/// @param spent   in haléře, of those of which it is known
record Fulfilment(
    int all, Map<State, Integer> states, int silent, int overdue, long planned, long spent) {

  /// Parts of the bar are this long together.
  static final int WIDTH = 1000;

  Fulfilment {
    states = Map.copyOf(states);
  }

  static Fulfilment of(Collection<Promise> promises, LocalDate today) {
    var states = new EnumMap<State, Integer>(State.class);
    int silent = 0;
    int overdue = 0;
    long planned = 0;
    long spent = 0;
    for (var promise : promises) {
      var state = promise.state();
      if (state == null) silent++;
      else states.merge(state, 1, Integer::sum);
      if (promise.isOverdue(today)) overdue++;
      planned = Math.addExact(planned, promise.is().planned());
      spent = Math.addExact(spent, promise.spent());
    }
    return new Fulfilment(promises.size(), states, silent, overdue, planned, spent);
  }

  int of(State state) {
    return states.getOrDefault(state, 0);
  }

  record Segment(State state, int x, int width) {}

  /// In the order of states; those of which nobody spoke are the empty rest.
  List<Segment> bar() {
    var segments = new ArrayList<Segment>();
    int before = 0;
    for (var state : ORDER) {
      int after = before + of(state);
      int x = before * WIDTH / Math.max(1, all);
      int width = after * WIDTH / Math.max(1, all) - x;
      if (width > 0) segments.add(new Segment(state, x, width));
      before = after;
    }
    return List.copyOf(segments);
  }

  private static final List<State> ORDER =
      List.of(
          State.DONE,
          State.PARTLY,
          State.CONTINUES,
          State.UNDER_WAY,
          State.NOT_DONE,
          State.CANCELLED);
}
