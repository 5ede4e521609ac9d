package org.spoluplan.territory.units;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

@Component
class AddingUp {

  private final Territory territory;

  AddingUp(Territory territory) {
    this.territory = territory;
  }

  Totals of(Collection<MunicipalityCode> codes) {
    var municipalities = byName(territory.list(codes));
    var parts =
        Contiguity.parts(codes, territory.borders(codes)).stream()
            .map(part -> municipalities.stream().filter(m -> part.contains(m.code())).toList())
            .toList();
    var population = Population.sum(territory.populations(codes).values());
    return new Totals(municipalities, population, parts);
  }

  private static List<Municipality> byName(List<Municipality> all) {
    return all.stream()
        .sorted(Comparator.comparing(Municipality::name, CzechOrder.OF_NAMES))
        .toList();
  }
}
