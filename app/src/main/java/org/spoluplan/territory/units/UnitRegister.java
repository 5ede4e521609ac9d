package org.spoluplan.territory.units;

import static org.spoluplan.territory.db.Tables.PLANNING_UNIT;
import static org.spoluplan.territory.db.Tables.UNIT_COMPOSITION;
import static org.spoluplan.territory.db.Tables.UNIT_MUNICIPALITY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.PlanningUnitId;
import org.spoluplan.territory.UnitComposition;
import org.spoluplan.territory.db.tables.records.PlanningUnitRecord;
import org.spoluplan.territory.db.tables.records.UnitCompositionRecord;
import org.springframework.stereotype.Repository;

/// All planning units.
@Repository
class UnitRegister {

  private final DSLContext sql;
  private final Clock clock;

  UnitRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<PlanningUnit> list() {
    return list(DSL.trueCondition());
  }

  Optional<PlanningUnit> find(PlanningUnitId id) {
    return list(PLANNING_UNIT.ID.eq(id.value())).stream().findFirst();
  }

  private List<PlanningUnit> list(Condition wanted) {
    var units = sql.selectFrom(PLANNING_UNIT).where(wanted).fetch();
    var ids = units.getValues(PLANNING_UNIT.ID);
    Map<UUID, ? extends List<UnitCompositionRecord>> compositions =
        sql.selectFrom(UNIT_COMPOSITION)
            .where(UNIT_COMPOSITION.UNIT_ID.in(ids))
            .orderBy(UNIT_COMPOSITION.VALID_FROM)
            .fetchGroups(UNIT_COMPOSITION.UNIT_ID);
    Map<UUID, List<String>> municipalities =
        sql.select(UNIT_MUNICIPALITY.COMPOSITION_ID, UNIT_MUNICIPALITY.MUNICIPALITY_CODE)
            .from(UNIT_MUNICIPALITY)
            .join(UNIT_COMPOSITION)
            .on(UNIT_COMPOSITION.ID.eq(UNIT_MUNICIPALITY.COMPOSITION_ID))
            .where(UNIT_COMPOSITION.UNIT_ID.in(ids))
            .fetchGroups(UNIT_MUNICIPALITY.COMPOSITION_ID, UNIT_MUNICIPALITY.MUNICIPALITY_CODE);
    return units.stream()
        .map(
            unit ->
                unit(unit, Objects.requireNonNull(compositions.get(unit.getId())), municipalities))
        .toList();
  }

  private static PlanningUnit unit(
      PlanningUnitRecord unit,
      List<UnitCompositionRecord> rows,
      Map<UUID, List<String>> municipalities) {
    var compositions = new ArrayList<UnitComposition>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var end =
          i + 1 < rows.size() ? rows.get(i + 1).getValidFrom().minusDays(1) : unit.getValidTo();
      compositions.add(
          new UnitComposition(
              new DateRange(row.getValidFrom(), end),
              codes(municipalities.getOrDefault(row.getId(), List.of())),
              row.getNote()));
    }
    return new PlanningUnit(
        new PlanningUnitId(unit.getId()),
        unit.getName(),
        unit.getPurpose(),
        Set.of(unit.getKeptIn()),
        unit.getVersion(),
        compositions);
  }

  private static Set<MunicipalityCode> codes(Collection<String> codes) {
    return codes.stream().map(MunicipalityCode::new).collect(Collectors.toUnmodifiableSet());
  }

  PlanningUnitId add(UnitDetails details, Set<UUID> keptIn) {
    var id = UUID.randomUUID();
    sql.insertInto(PLANNING_UNIT)
        .set(PLANNING_UNIT.ID, id)
        .set(PLANNING_UNIT.NAME, details.name())
        .set(PLANNING_UNIT.PURPOSE, details.purpose())
        .set(PLANNING_UNIT.VALID_TO, details.to())
        .set(PLANNING_UNIT.KEPT_IN, keptIn.toArray(UUID[]::new))
        .set(PLANNING_UNIT.CREATED_AT, clock.instant())
        .execute();
    return new PlanningUnitId(id);
  }

  /// @return whether nobody changed it in the meantime
  boolean change(PlanningUnitId id, int version, UnitDetails details) {
    return sql.update(PLANNING_UNIT)
            .set(PLANNING_UNIT.NAME, details.name())
            .set(PLANNING_UNIT.PURPOSE, details.purpose())
            .set(PLANNING_UNIT.VALID_TO, details.to())
            .set(PLANNING_UNIT.VERSION, PLANNING_UNIT.VERSION.plus(1))
            .where(PLANNING_UNIT.ID.eq(id.value()).and(PLANNING_UNIT.VERSION.eq(version)))
            .execute()
        == 1;
  }

  void removeComposition(PlanningUnitId id, @Nullable LocalDate from) {
    sql.deleteFrom(UNIT_COMPOSITION)
        .where(UNIT_COMPOSITION.UNIT_ID.eq(id.value()))
        .and(UNIT_COMPOSITION.VALID_FROM.eq(from))
        .execute();
  }

  void addComposition(PlanningUnitId id, UnitDetails details) {
    var composition = UUID.randomUUID();
    sql.insertInto(UNIT_COMPOSITION)
        .set(UNIT_COMPOSITION.ID, composition)
        .set(UNIT_COMPOSITION.UNIT_ID, id.value())
        .set(UNIT_COMPOSITION.VALID_FROM, details.from())
        .set(UNIT_COMPOSITION.NOTE, details.note())
        .execute();
    var rows =
        details.municipalities().stream()
            .map(
                code ->
                    sql.newRecord(UNIT_MUNICIPALITY)
                        .with(UNIT_MUNICIPALITY.COMPOSITION_ID, composition)
                        .with(UNIT_MUNICIPALITY.MUNICIPALITY_CODE, code.value()))
            .toList();
    sql.batchInsert(rows).execute();
  }
}
