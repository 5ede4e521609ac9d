package org.spoluplan.opendata.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.MunicipalityCode;

/// All that is published at a moment.
///
/// @param services that are given on the day, by name
/// @param towns    of the country
/// @param regions  names by their codes
/// @param tag      changes with what is published
record Snapshot(
    LocalDate day,
    List<SocialService> services,
    Map<ServiceId, SocialService> byId,
    Vocabulary words,
    Map<MunicipalityCode, Located> towns,
    Map<String, String> regions,
    String tag) {

  Snapshot {
    services = List.copyOf(services);
    byId = Map.copyOf(byId);
  }

  DataWords said() {
    return words.words();
  }

  Optional<SocialService> find(UUID id) {
    return Optional.ofNullable(byId.get(new ServiceId(id)));
  }

  Optional<Located> town(@Nullable MunicipalityCode code) {
    return code == null ? Optional.empty() : Optional.ofNullable(towns.get(code));
  }

  String region(Located town) {
    return regions.getOrDefault(town.region(), "");
  }

  /// When the last of it was changed.
  Instant changedAt() {
    return services.stream()
        .map(one -> one.upkeep().changedAt())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
