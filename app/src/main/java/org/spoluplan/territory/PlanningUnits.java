package org.spoluplan.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spoluplan.kernel.NotFound;

/// Planning units, to be read by other capabilities.
public interface PlanningUnits {

  /// Those that are valid on that day, by name in Czech order.
  List<PlanningUnit> list(LocalDate day);

  /// All that ever were, by name in Czech order.
  List<PlanningUnit> list();

  Optional<PlanningUnit> find(PlanningUnitId id);

  default PlanningUnit get(PlanningUnitId id) {
    return find(id).orElseThrow(() -> new NotFound("planning_unit", id.value()));
  }

  /// What the unit was made of on that day; nothing when it was not valid.
  default List<MunicipalityCode> municipalities(PlanningUnitId id, LocalDate day) {
    return get(id).on(day).map(one -> List.copyOf(one.municipalities())).orElse(List.of());
  }
}
