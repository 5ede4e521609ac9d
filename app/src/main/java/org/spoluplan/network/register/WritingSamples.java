package org.spoluplan.network.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.register.sample.Planted;
import org.spoluplan.algorithms.register.sample.SampleMunicipality;
import org.spoluplan.algorithms.register.sample.SampleRegister;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.SampleRegisters;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

@Component
class WritingSamples implements SampleRegisters {

  private static final String NO_POSTCODE = "00000";

  /// In the register it has no district.
  private static final String PRAHA = "CZ010";

  private final Territory territory;
  private final Clock clock;

  WritingSamples(Territory territory, Clock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  @Override
  public Planted write(Path file, int services) throws IOException {
    var today = Today.of(clock);
    var regions =
        RegisterRegions.read().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    var districts = new HashMap<String, String>();
    for (var district : territory.list(AreaKind.DISTRICT)) {
      for (var town : territory.in(district, today)) {
        districts.put(town.code().value(), district.code());
      }
    }
    var towns =
        territory.located(today).stream()
            .filter(one -> regions.containsKey(one.region()))
            .map(one -> town(one, districts, regions))
            .toList();
    return SampleRegister.of(towns, services).write(file);
  }

  private static SampleMunicipality town(
      Located one, Map<String, String> districts, Map<String, String> regions) {
    var town = one.municipality();
    return new SampleMunicipality(
        town.code().value(),
        town.name(),
        one.region().equals(PRAHA) ? null : districts.get(town.code().value()),
        Objects.requireNonNull(regions.get(one.region())),
        Objects.requireNonNullElse(town.postcode(), NO_POSTCODE),
        Math.max(1, one.inhabitants()));
  }
}
