package org.spoluplan.territory.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.PlanningUnitId;
import org.spoluplan.territory.PlanningUnits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class KnownUnits implements PlanningUnits {

  private final UnitRegister units;

  KnownUnits(UnitRegister units) {
    this.units = units;
  }

  @Override
  public List<PlanningUnit> list(LocalDate day) {
    return list().stream().filter(unit -> unit.on(day).isPresent()).toList();
  }

  @Override
  public List<PlanningUnit> list() {
    return units.list().stream()
        .sorted(Comparator.comparing(PlanningUnit::name, CzechOrder.OF_NAMES))
        .toList();
  }

  @Override
  public Optional<PlanningUnit> find(PlanningUnitId id) {
    return units.find(id);
  }
}
