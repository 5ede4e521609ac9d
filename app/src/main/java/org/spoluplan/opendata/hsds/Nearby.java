package org.spoluplan.opendata.hsds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Place;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Point;

/// What lies near a postcode, or serves people there. A secret place lies in the middle of its
/// municipality, so that its distance tells nothing.
final class Nearby {

  private final Snapshot snapshot;
  private final String postcode;
  private final Optional<Integer> metres;
  private final Set<MunicipalityCode> towns;
  private final Optional<Point> middle;

  Nearby(Snapshot snapshot, String postcode, Optional<Integer> metres) {
    this.snapshot = snapshot;
    this.postcode = postcode;
    this.metres = metres;
    var there = there();
    this.towns = there.stream().map(one -> one.municipality().code()).collect(Collectors.toSet());
    this.middle = middle(there);
  }

  /// Empty when no postcode was asked for.
  static Optional<Nearby> of(Snapshot snapshot, Asked asked) {
    var metres = asked.proximity();
    return asked.postcode().map(postcode -> new Nearby(snapshot, postcode, metres));
  }

  boolean has(SocialService service, Place place) {
    if (metres.isEmpty()) return stands(place) || serves(service.is().area());
    var point = point(place);
    return point.isPresent()
        && middle.isPresent()
        && middle.get().metresTo(point.get()) <= metres.get();
  }

  private boolean stands(Place place) {
    var address = place.address();
    return (address != null && postcode.equals(address.postcode()))
        || (place.municipality() != null && towns.contains(place.municipality()));
  }

  private boolean serves(AreaServed area) {
    return switch (area.kind()) {
      case COUNTRY -> true;
      case REGION ->
          towns.stream()
              .flatMap(code -> snapshot.town(code).stream())
              .anyMatch(town -> town.region().equals(area.region()));
      case MUNICIPALITIES -> area.municipalities().stream().anyMatch(towns::contains);
      case UNKNOWN -> false;
    };
  }

  private Optional<Point> point(Place place) {
    var address = place.address();
    if (address != null && address.point() != null) return Optional.of(address.point());
    return snapshot.town(place.municipality()).map(town -> town.municipality().point());
  }

  /// Municipalities with that postcode; where none has it, those of places that do.
  private List<Located> there() {
    var named =
        snapshot.towns().values().stream()
            .filter(town -> postcode.equals(town.municipality().postcode()))
            .toList();
    if (!named.isEmpty()) return named;
    return snapshot.services().stream()
        .flatMap(service -> service.is().placesOn(snapshot.day()).stream())
        .filter(place -> place.address() != null && postcode.equals(place.address().postcode()))
        .flatMap(place -> snapshot.town(place.municipality()).stream())
        .distinct()
        .toList();
  }

  private static Optional<Point> middle(List<Located> towns) {
    if (towns.isEmpty()) return Optional.empty();
    var points = towns.stream().map(town -> town.municipality().point()).toList();
    var lat = points.stream().mapToInt(Point::latE5).average().orElseThrow();
    var lon = points.stream().mapToInt(Point::lonE5).average().orElseThrow();
    return Optional.of(new Point((int) Math.round(lat), (int) Math.round(lon)));
  }
}
