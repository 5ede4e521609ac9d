package org.spoluplan.surveys.answering;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Municipalities and services that somebody types by name.
@Component
class KnownPlaces {

  private final Territory territory;
  private final Services services;
  private final Clock clock;

  KnownPlaces(Territory territory, Services services, Clock clock) {
    this.territory = territory;
    this.services = services;
    this.clock = clock;
  }

  Optional<String> municipality(String typed) {
    return territory.typed(typed).map(Municipality::code).map(MunicipalityCode::value);
  }

  /// The name of a code; the code itself when nobody knows it.
  String municipalityName(String code) {
    return MunicipalityCode.of(code).map(territory::name).orElse(code);
  }

  /// By the whole name, else by the only name that contains what was typed.
  Optional<String> service(String typed) {
    var plain = typed.strip().toLowerCase(Locale.ROOT);
    if (plain.length() < 2) return Optional.empty();
    var given = services.given(Today.of(clock));
    var same = given.stream().filter(o -> o.is().name().toLowerCase(Locale.ROOT).equals(plain));
    var exact = same.map(SocialService::id).findFirst();
    if (exact.isPresent()) return exact.map(id -> id.value().toString());
    var alike =
        given.stream().filter(o -> o.is().name().toLowerCase(Locale.ROOT).contains(plain)).toList();
    return alike.size() == 1
        ? Optional.of(alike.getFirst().id().value().toString())
        : Optional.empty();
  }

  String serviceName(String id) {
    try {
      return services
          .find(new ServiceId(java.util.UUID.fromString(id)))
          .map(one -> one.is().name())
          .orElse(id);
    } catch (IllegalArgumentException e) {
      // a code of an old form
      return id;
    }
  }

  /// Where a service is given first.
  static Optional<String> municipalityOf(SocialService service) {
    return service.is().places().stream()
        .map(Place::municipality)
        .flatMap(code -> Optional.ofNullable(code).stream())
        .map(MunicipalityCode::value)
        .findFirst();
  }
}
