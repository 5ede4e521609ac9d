package org.spoluplan.territory.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.Names;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.PlanningUnitId;
import org.spoluplan.territory.UnitComposition;
import org.spoluplan.territory.units.UnitDetails.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Planning units are made and changed.
@Service
@Transactional
class KeepingUnits {

  private final UnitRegister units;
  private final Access access;
  private final Names names;
  private final Audit audit;

  KeepingUnits(UnitRegister units, Access access, Names names, Audit audit) {
    this.units = units;
    this.access = access;
    this.names = names;
    this.audit = audit;
  }

  /// Kept from now on by whoever may do so where its maker may.
  PlanningUnitId add(Actor actor, UnitDetails details) {
    var id = units.add(details, organisations(access.reach(actor, UnitAction.KEEP)));
    units.addComposition(id, details);
    return kept(actor, id);
  }

  /// Scopes that are no organisation are open to more people than those who work for one.
  private Set<UUID> organisations(Reach reach) {
    return reach.everywhere() ? Set.of() : names.ofOrganisations(reach.scopes()).keySet();
  }

  Outcome<PlanningUnitId> change(
      Actor actor, PlanningUnit unit, int version, Change how, UnitDetails details) {
    if (details.to() != null && details.to().isBefore(details.from())) {
      return Outcome.refused(UnitRefusal.ENDS_TOO_EARLY);
    }
    if (!begins(unit, how, details.from())) return Outcome.refused(UnitRefusal.BEGINS_TOO_EARLY);
    if (!units.change(unit.id(), version, details)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    if (how == Change.MEND) units.removeComposition(unit.id(), unit.last().valid().from());
    units.addComposition(unit.id(), details);
    return Outcome.done(kept(actor, unit.id()));
  }

  /// Later than the composition that stays before it.
  private static boolean begins(PlanningUnit unit, Change how, LocalDate from) {
    var staying = how == Change.FROM_A_DAY ? unit.last() : beforeLast(unit.compositions());
    return staying == null || from.isAfter(Objects.requireNonNull(staying.valid().from()));
  }

  private static @Nullable UnitComposition beforeLast(List<UnitComposition> compositions) {
    return compositions.size() < 2 ? null : compositions.get(compositions.size() - 2);
  }

  private PlanningUnitId kept(Actor actor, PlanningUnitId id) {
    audit.done(actor, UnitAction.KEEP, new Thing("planning_unit", id.value()));
    return id;
  }
}
