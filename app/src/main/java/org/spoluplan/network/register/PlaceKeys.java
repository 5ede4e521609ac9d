package org.spoluplan.network.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.territory.MunicipalityCode;

/// By what a place is known again, for the register gives places no identifier: its municipality
/// and name. So a new address of the same place is a change, not another place.
final class PlaceKeys {

  private static final String SECRET = "secret";

  private PlaceKeys() {}

  static List<Keyed<Place>> of(List<Place> places) {
    return Keyed.of(RegisterPart.PLACE, places, PlaceKeys::name);
  }

  private static String name(Place place) {
    return municipality(place.municipality()) + " " + (place.secret() ? SECRET : plain(place));
  }

  private static String municipality(@Nullable MunicipalityCode code) {
    return code == null ? "-" : code.value();
  }

  private static String plain(Place place) {
    var name = place.name();
    return name == null ? "" : Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// Without what the register does not say.
  static Place bare(Place place) {
    var address = place.address();
    return new Place(
        place.name(),
        place.secret(),
        place.municipality(),
        address == null ? null : Addresses.withoutPoint(address),
        null,
        BarrierFree.UNKNOWN,
        place.valid());
  }

  /// As the register says it now, with what is known here only.
  static Place joined(Place register, Place here) {
    var address = register.address();
    return new Place(
        register.name(),
        register.secret(),
        register.municipality(),
        address == null ? null : Addresses.withPointOf(address, here.address()),
        here.hours(),
        here.barrierFree(),
        register.valid());
  }
}
