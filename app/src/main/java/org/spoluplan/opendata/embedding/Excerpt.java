package org.spoluplan.opendata.embedding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.Located;

/// Which services stand in the list.
///
/// @param town that they stand in or come to; empty is everywhere
/// @param type code of their kind; empty is any
/// @param day  on which places count
record Excerpt(Optional<Located> town, String type, LocalDate day) {

  /// Those that stand in the town come first.
  List<SocialService> of(List<SocialService> all) {
    var fitting = all.stream().filter(this::isOfType).filter(this::reaches).toList();
    var here = fitting.stream().filter(this::stands).toList();
    var come = fitting.stream().filter(one -> !stands(one)).toList();
    return java.util.stream.Stream.concat(here.stream(), come.stream()).toList();
  }

  private boolean isOfType(SocialService service) {
    return type.isEmpty() || service.is().registration().typeCode().equals(type);
  }

  private boolean reaches(SocialService service) {
    return town.isEmpty() || stands(service) || serves(service.is().area(), town.get());
  }

  private boolean stands(SocialService service) {
    var code = town.map(one -> one.municipality().code()).orElse(null);
    return code != null
        && service.is().placesOn(day).stream().anyMatch(place -> code.equals(place.municipality()));
  }

  private static boolean serves(AreaServed area, Located town) {
    @Nullable String region = area.region();
    return switch (area.kind()) {
      case MUNICIPALITIES -> area.municipalities().contains(town.municipality().code());
      case REGION -> town.region().equals(region);
      case COUNTRY -> true;
      case UNKNOWN -> false;
    };
  }
}
