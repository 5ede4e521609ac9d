package org.spoluplan.network.register;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.register.RegisterAddress;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Place;
import org.spoluplan.territory.MunicipalityCode;

/// Whether a service concerns the region that is taken over: it is given there, or comes there; one
/// of which neither is known has its provider there.
///
/// @param code null for the whole country
/// @param towns of the region
record RegionChoice(@Nullable String code, Set<MunicipalityCode> towns) {

  static final RegionChoice WHOLE_COUNTRY = new RegionChoice(null, Set.of());

  boolean has(Translated.Known service, @Nullable RegisterAddress seat) {
    if (code == null) return true;
    var content = service.content();
    var places =
        content.places().stream().map(Place::municipality).filter(Objects::nonNull).toList();
    if (places.stream().anyMatch(towns::contains) || comes(content.area())) return true;
    return places.isEmpty()
        && seat != null
        && MunicipalityCode.of(Objects.requireNonNullElse(seat.municipality(), ""))
            .filter(towns::contains)
            .isPresent();
  }

  private boolean comes(AreaServed area) {
    return switch (area.kind()) {
      case COUNTRY, UNKNOWN -> false;
      case REGION -> Objects.equals(area.region(), code);
      case MUNICIPALITIES -> area.municipalities().stream().anyMatch(towns::contains);
    };
  }
}
