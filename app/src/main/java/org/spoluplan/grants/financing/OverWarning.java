package org.spoluplan.grants.financing;

import java.util.Optional;
import org.spoluplan.algorithms.compensation.Overcompensation;
import org.spoluplan.grants.financing.Watch.Judged;

/// What is typed would make a service get too much; whoever saves again has seen it.
///
/// @param money   public money after that, in haléře
/// @param payment what the entrustment allows, in haléře
record OverWarning(WatchLevel level, long money, long payment, Overcompensation over) {

  /// Empty when it gets no worse than it was.
  static Optional<OverWarning> of(Watch before, Watch after) {
    return after
        .judged()
        .filter(one -> one.level().isOver())
        .map(OverWarning::of)
        .filter(one -> one.isWorseThan(before));
  }

  private static OverWarning of(Judged judged) {
    var certain = judged.level() == WatchLevel.OVER;
    return new OverWarning(
        judged.level(),
        certain ? judged.certain() : judged.expected(),
        judged.payment().most(),
        certain ? judged.over() : judged.expectedOver());
  }

  private boolean isWorseThan(Watch before) {
    var was = before.judged().filter(one -> one.level().isOver()).map(OverWarning::of);
    return was.isEmpty()
        || level.compareTo(was.get().level()) > 0
        || (level == was.get().level() && over.over() > was.get().over().over());
  }

  /// What the form brings back when it was seen.
  String seen() {
    return level.name() + ":" + over.over();
  }
}
