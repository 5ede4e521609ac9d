package org.spoluplan.algorithms.finding;

import java.util.OptionalDouble;
import java.util.Set;
import org.spoluplan.algorithms.finding.Listing.Reach;

/// How well an entry serves a place.
///
/// @param municipalities the place itself, or the territory around it
record Nearness(KnownPlace place, Set<String> municipalities) {

  private static final Set<String> RESIDENTIAL = Set.of("POB");
  private static final Set<String> COMING = Set.of("TER", "DIST");

  boolean isThere(Listing entry) {
    if (entry.served().stream().anyMatch(municipalities::contains)) return true;
    return entry.spots().stream().anyMatch(spot -> municipalities.contains(spot.municipality()));
  }

  OptionalDouble km(Listing entry) {
    return entry.spots().stream()
        .mapToDouble(
            spot -> KnownPlace.km(spot.latE5(), spot.lonE5(), place.latE5(), place.lonE5()))
        .min();
  }

  /// From 0 to 1.
  double of(Listing entry) {
    if (isThere(entry)) return Weights.THERE;
    double reached =
        switch (entry.reach()) {
          case COUNTRY -> Weights.WHOLE_COUNTRY;
          case REGION -> place.region().equals(entry.region()) ? Weights.WHOLE_REGION : 0;
          case NAMED, UNKNOWN -> 0;
        };
    double walked = km(entry).stream().map(km -> going(entry, km)).max().orElse(0);
    return Math.max(Weights.ELSEWHERE, Math.max(reached * coming(entry), walked));
  }

  /// Who serves a region comes to people, or waits for them at its seat.
  private static double coming(Listing entry) {
    if (entry.forms().isEmpty() || entry.forms().stream().anyMatch(COMING::contains)) return 1;
    return entry.forms().contains("POB") ? Weights.MOVE_IN : Weights.GO_THERE;
  }

  private static double going(Listing entry, double km) {
    boolean residential = entry.forms().stream().anyMatch(RESIDENTIAL::contains);
    boolean comesElsewhere = entry.reach() == Reach.NAMED && entry.forms().equals(Set.of("TER"));
    double far = residential ? Weights.FAR_RESIDENTIAL_KM : Weights.FAR_KM;
    return (comesElsewhere ? 0.3 : 1) * Weights.NEARBY * Math.exp(-km / far);
  }
}
