package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The most that one application may get, and why.
///
/// @param amount in haléře
record Limit(Kind kind, long amount) {

  enum Kind {
    REQUESTED,
    /// Of each application.
    CAP,
    /// Of this application alone.
    OWN_CAP,
    COST_SHARE,
    /// With it all public sources would make the net costs.
    OVERCOMPENSATION
  }

  /// The lowest of all; empty when nothing limits it.
  static Optional<Limit> of(SubsidyApplication application, Caps caps) {
    var all = new ArrayList<Limit>();
    add(all, Kind.REQUESTED, application.requested());
    add(all, Kind.CAP, caps.amount());
    add(all, Kind.OWN_CAP, application.cap());
    var costs = application.eligibleCosts();
    if (costs != null) all.addAll(ofCosts(application, costs, caps));
    return all.stream().min(Comparator.comparingLong(Limit::amount));
  }

  private static List<Limit> ofCosts(SubsidyApplication application, long costs, Caps caps) {
    var all = new ArrayList<Limit>();
    var share = caps.costShare();
    if (share != null) {
      var part = BigDecimal.valueOf(costs).multiply(share).setScale(0, RoundingMode.FLOOR);
      all.add(new Limit(Kind.COST_SHARE, part.longValueExact()));
    }
    if (caps.noOvercompensation()) {
      var net = costs - application.ownIncome() - application.otherPublic();
      all.add(new Limit(Kind.OVERCOMPENSATION, Math.max(0, net)));
    }
    return all;
  }

  private static void add(List<Limit> all, Kind kind, @Nullable Long amount) {
    if (amount != null) all.add(new Limit(kind, amount));
  }
}
