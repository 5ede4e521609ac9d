package org.spoluplan.network.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.ServiceContent;

/// What people of a service keep secret here stays secret, though the register tells it: of its
/// places in the same municipality that are not open here only the municipality is read.
final class SecretsHere {

  private static final DateRange ANY_TIME = new DateRange(null, null);

  private final List<Place> secret;
  private final Set<PartKey> open;

  private SecretsHere(List<Place> places) {
    secret = places.stream().filter(Place::secret).toList();
    open =
        PlaceKeys.of(places).stream()
            .filter(one -> !one.item().secret())
            .map(Keyed::key)
            .collect(Collectors.toSet());
  }

  /// @param said what the register says, or said once
  static LaidOut hidden(LaidOut said, ServiceContent here) {
    var secrets = new SecretsHere(here.places());
    return secrets.secret.isEmpty() ? said : secrets.hidden(said);
  }

  private LaidOut hidden(LaidOut said) {
    var all = new TreeMap<>(said.parts());
    var hidden =
        said.parts().entrySet().stream()
            .filter(one -> one.getValue() instanceof Place place && tells(one.getKey(), place))
            .map(Map.Entry::getKey)
            .toList();
    for (var key : hidden) {
      if (all.remove(key) instanceof Place place) {
        var kept = secret(place);
        PlaceKeys.of(List.of(kept)).forEach(one -> all.putIfAbsent(one.key(), one.item()));
      }
    }
    return new LaidOut(all);
  }

  private boolean tells(PartKey key, Place place) {
    return !place.secret() && !open.contains(key) && isHidden(place);
  }

  private boolean isHidden(Place place) {
    return secret.stream()
        .anyMatch(
            one ->
                one.municipality() == null
                    || place.municipality() == null
                    || Objects.equals(one.municipality(), place.municipality()));
  }

  private static Place secret(Place place) {
    return new Place(null, true, place.municipality(), null, null, BarrierFree.UNKNOWN, ANY_TIME);
  }
}
