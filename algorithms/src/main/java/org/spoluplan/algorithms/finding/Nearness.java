package org.spoluplan.algorithms.finding;

import java.util.BitSet;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import org.spoluplan.algorithms.finding.Listing.Reach;

/// How well an entry serves a place.
///
/// @param there numbers of entries that are in the place, or come there, or in the territory around
record Nearness(KnownPlace place, BitSet there) {

  private static final Set<String> COMING = Set.of("TER", "DIST");

  boolean isThere(int at) {
    return there.get(at);
  }

  /// To its nearest place; infinite without one.
  double away(Listing entry) {
    double least = Double.POSITIVE_INFINITY;
    for (var spot : entry.spots())
      least =
          Math.min(least, KnownPlace.km(spot.latE5(), spot.lonE5(), place.latE5(), place.lonE5()));
    return least;
  }

  OptionalDouble km(Listing entry) {
    double away = away(entry);
    return Double.isInfinite(away) ? OptionalDouble.empty() : OptionalDouble.of(away);
  }

  /// From 0 to 1.
  ///
  /// @param at number of the entry
  double of(int at, Listing entry) {
    if (isThere(at)) return Weights.THERE;
    double reached =
        switch (entry.reach()) {
          case COUNTRY -> Weights.WHOLE_COUNTRY;
          case REGION -> place.region().equals(entry.region()) ? Weights.WHOLE_REGION : 0;
          case NAMED, UNKNOWN -> 0;
        };
    double walked = going(entry, away(entry));
    return Math.max(Weights.ELSEWHERE, Math.max(reached * coming(entry), walked));
  }

  /// Who serves a region comes to people, or waits for them at its seat.
  private static double coming(Listing entry) {
    if (entry.forms().isEmpty() || !Collections.disjoint(COMING, entry.forms())) return 1;
    return entry.forms().contains("POB") ? Weights.MOVE_IN : Weights.GO_THERE;
  }

  private static double going(Listing entry, double km) {
    boolean residential = entry.forms().contains("POB");
    boolean comesElsewhere = entry.reach() == Reach.NAMED && entry.forms().equals(Set.of("TER"));
    double far = residential ? Weights.FAR_RESIDENTIAL_KM : Weights.FAR_KM;
    return (comesElsewhere ? 0.3 : 1) * Weights.NEARBY * Math.exp(-km / far);
  }
}
