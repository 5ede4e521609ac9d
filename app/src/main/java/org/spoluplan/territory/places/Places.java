package org.spoluplan.territory.places;

import static org.spoluplan.territory.db.Tables.AREA;
import static org.spoluplan.territory.db.Tables.AREA_PARENT;
import static org.spoluplan.territory.db.Tables.BOUNDARY;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY_AREA;
import static org.spoluplan.territory.db.Tables.NEIGHBOUR;
import static org.spoluplan.territory.db.Tables.POPULATION;
import static org.spoluplan.territory.db.Tables.UNIT_MUNICIPALITY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.spoluplan.kernel.Code;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Border;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Point;
import org.spoluplan.territory.Population;
import org.springframework.stereotype.Repository;

/// All municipalities and areas.
@Repository
class Places {

  private final DSLContext sql;

  Places(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Municipality> find(MunicipalityCode code) {
    return sql.selectFrom(MUNICIPALITY)
        .where(MUNICIPALITY.CODE.eq(code.value()))
        .fetchOptional(Places::toMunicipality);
  }

  List<Municipality> list(Collection<MunicipalityCode> codes) {
    return sql.selectFrom(MUNICIPALITY)
        .where(MUNICIPALITY.CODE.in(codes.stream().map(MunicipalityCode::value).toList()))
        .fetch(Places::toMunicipality);
  }

  List<Municipality> list() {
    return sql.selectFrom(MUNICIPALITY).fetch(Places::toMunicipality);
  }

  Optional<Area> find(AreaKind kind, String code) {
    return sql.selectFrom(AREA)
        .where(AREA.KIND.eq(Code.of(kind)).and(AREA.CODE.eq(code)))
        .fetchOptional(Places::toArea);
  }

  List<Area> list(AreaKind kind) {
    return sql.selectFrom(AREA)
        .where(AREA.KIND.eq(Code.of(kind)))
        .orderBy(AREA.CODE)
        .fetch(Places::toArea);
  }

  /// Areas that lay right below the area on that day, by name.
  List<Area> below(Area area, LocalDate day) {
    return sql.select(AREA.fields())
        .from(AREA)
        .join(AREA_PARENT)
        .on(AREA_PARENT.KIND.eq(AREA.KIND).and(AREA_PARENT.CODE.eq(AREA.CODE)))
        .where(AREA_PARENT.PARENT_KIND.eq(Code.of(area.kind())))
        .and(AREA_PARENT.PARENT_CODE.eq(area.code()))
        .and(on(day, AREA_PARENT.VALID_FROM, AREA_PARENT.VALID_TO))
        .orderBy(AREA.KIND, AREA.NAME)
        .fetch(Places::toArea);
  }

  /// Areas that the area lay in on that day.
  List<Area> above(Area area, LocalDate day) {
    return sql.select(AREA.fields())
        .from(AREA)
        .join(AREA_PARENT)
        .on(AREA_PARENT.PARENT_KIND.eq(AREA.KIND).and(AREA_PARENT.PARENT_CODE.eq(AREA.CODE)))
        .where(AREA_PARENT.KIND.eq(Code.of(area.kind())))
        .and(AREA_PARENT.CODE.eq(area.code()))
        .and(on(day, AREA_PARENT.VALID_FROM, AREA_PARENT.VALID_TO))
        .fetch(Places::toArea);
  }

  /// The region of the most municipalities with boundaries or in planning units.
  Optional<Area> home(LocalDate day) {
    var known =
        DSL.select(BOUNDARY.CODE)
            .from(BOUNDARY)
            .where(BOUNDARY.KIND.eq("municipality"))
            .union(DSL.select(UNIT_MUNICIPALITY.MUNICIPALITY_CODE).from(UNIT_MUNICIPALITY));
    return sql.select(AREA.fields())
        .from(MUNICIPALITY_AREA)
        .join(AREA_PARENT)
        .on(AREA_PARENT.KIND.eq(MUNICIPALITY_AREA.KIND))
        .and(AREA_PARENT.CODE.eq(MUNICIPALITY_AREA.CODE))
        .join(AREA)
        .on(AREA.KIND.eq(AREA_PARENT.PARENT_KIND).and(AREA.CODE.eq(AREA_PARENT.PARENT_CODE)))
        .where(MUNICIPALITY_AREA.KIND.eq("district"))
        .and(MUNICIPALITY_AREA.MUNICIPALITY_CODE.in(known))
        .and(on(day, MUNICIPALITY_AREA.VALID_FROM, MUNICIPALITY_AREA.VALID_TO))
        .groupBy(AREA.fields())
        .orderBy(DSL.count().desc(), AREA.CODE)
        .limit(1)
        .fetchOptional(Places::toArea);
  }

  /// The pou and the district.
  List<Area> areasRightAbove(MunicipalityCode code, LocalDate day) {
    return sql.select(AREA.fields())
        .from(AREA)
        .join(MUNICIPALITY_AREA)
        .on(MUNICIPALITY_AREA.KIND.eq(AREA.KIND).and(MUNICIPALITY_AREA.CODE.eq(AREA.CODE)))
        .where(MUNICIPALITY_AREA.MUNICIPALITY_CODE.eq(code.value()))
        .and(on(day, MUNICIPALITY_AREA.VALID_FROM, MUNICIPALITY_AREA.VALID_TO))
        .orderBy(AREA.KIND.desc())
        .fetch(Places::toArea);
  }

  /// Those that lay right in one of the areas on that day.
  List<MunicipalityCode> inAny(List<Area> areas, LocalDate day) {
    var there =
        DSL.row(MUNICIPALITY_AREA.KIND, MUNICIPALITY_AREA.CODE)
            .in(areas.stream().map(area -> DSL.row(Code.of(area.kind()), area.code())).toList());
    return sql.select(MUNICIPALITY_AREA.MUNICIPALITY_CODE)
        .from(MUNICIPALITY_AREA)
        .where(there)
        .and(on(day, MUNICIPALITY_AREA.VALID_FROM, MUNICIPALITY_AREA.VALID_TO))
        .fetch(row -> new MunicipalityCode(row.value1()));
  }

  /// The codes of the orp and the region that each municipality lay in on that day.
  Map<MunicipalityCode, Map<AreaKind, String>> above(LocalDate day) {
    var orp = AREA_PARENT.as("orp");
    var region = AREA_PARENT.as("region");
    var all = new HashMap<MunicipalityCode, Map<AreaKind, String>>();
    sql.select(MUNICIPALITY_AREA.MUNICIPALITY_CODE, orp.PARENT_CODE, region.PARENT_CODE)
        .from(MUNICIPALITY_AREA)
        .join(orp)
        .on(orp.KIND.eq(MUNICIPALITY_AREA.KIND).and(orp.CODE.eq(MUNICIPALITY_AREA.CODE)))
        .join(region)
        .on(region.KIND.eq(orp.PARENT_KIND).and(region.CODE.eq(orp.PARENT_CODE)))
        .where(MUNICIPALITY_AREA.KIND.eq(Code.of(AreaKind.POU)))
        .and(on(day, MUNICIPALITY_AREA.VALID_FROM, MUNICIPALITY_AREA.VALID_TO))
        .and(on(day, orp.VALID_FROM, orp.VALID_TO))
        .and(on(day, region.VALID_FROM, region.VALID_TO))
        .forEach(
            row ->
                all.put(
                    new MunicipalityCode(row.value1()),
                    Map.of(AreaKind.ORP, row.value2(), AreaKind.REGION, row.value3())));
    return all;
  }

  /// The longest border first.
  List<MunicipalityCode> neighbours(MunicipalityCode code) {
    return sql
        .select(NEIGHBOUR.ONE, NEIGHBOUR.OTHER)
        .from(NEIGHBOUR)
        .where(NEIGHBOUR.ONE.eq(code.value()).or(NEIGHBOUR.OTHER.eq(code.value())))
        .orderBy(NEIGHBOUR.BORDER_M.desc())
        .fetch(row -> row.value1().equals(code.value()) ? row.value2() : row.value1())
        .stream()
        .map(MunicipalityCode::new)
        .toList();
  }

  List<Border> borders(Collection<MunicipalityCode> codes) {
    var all = codes.stream().map(MunicipalityCode::value).toList();
    return sql.selectFrom(NEIGHBOUR)
        .where(NEIGHBOUR.ONE.in(all).and(NEIGHBOUR.OTHER.in(all)))
        .fetch(
            row ->
                new Border(
                    new MunicipalityCode(row.getOne()),
                    new MunicipalityCode(row.getOther()),
                    row.getBorderM()));
  }

  Set<MunicipalityCode> around(Collection<MunicipalityCode> codes) {
    var all = codes.stream().map(MunicipalityCode::value).toList();
    return sql.select(NEIGHBOUR.OTHER)
        .from(NEIGHBOUR)
        .where(NEIGHBOUR.ONE.in(all).and(NEIGHBOUR.OTHER.notIn(all)))
        .union(
            DSL.select(NEIGHBOUR.ONE)
                .from(NEIGHBOUR)
                .where(NEIGHBOUR.OTHER.in(all).and(NEIGHBOUR.ONE.notIn(all))))
        .fetchSet(row -> new MunicipalityCode(row.value1()));
  }

  /// On the last day on which anybody was counted.
  Map<MunicipalityCode, Population> populations(Collection<MunicipalityCode> codes) {
    var last = DSL.select(DSL.max(POPULATION.DAY)).from(POPULATION);
    var women = POPULATION.as("women");
    return sql.select(POPULATION.MUNICIPALITY_CODE, POPULATION.DAY, POPULATION.BANDS, women.BANDS)
        .from(POPULATION)
        .join(women)
        .on(women.MUNICIPALITY_CODE.eq(POPULATION.MUNICIPALITY_CODE))
        .and(women.DAY.eq(POPULATION.DAY))
        .where(POPULATION.SEX.eq("male").and(women.SEX.eq("female")))
        .and(POPULATION.DAY.eq(last))
        .and(POPULATION.MUNICIPALITY_CODE.in(codes.stream().map(MunicipalityCode::value).toList()))
        .fetchMap(
            row -> new MunicipalityCode(row.value1()),
            row -> new Population(row.value2(), List.of(row.value3()), List.of(row.value4())));
  }

  /// How many live in each, on the last day on which anybody was counted.
  Map<MunicipalityCode, Integer> inhabitants() {
    var last = DSL.select(DSL.max(POPULATION.DAY)).from(POPULATION);
    var all = new HashMap<MunicipalityCode, Integer>();
    sql.selectFrom(POPULATION)
        .where(POPULATION.DAY.eq(last))
        .forEach(
            row ->
                all.merge(
                    new MunicipalityCode(row.getMunicipalityCode()),
                    Arrays.stream(row.getBands()).mapToInt(Integer::intValue).sum(),
                    Integer::sum));
    return all;
  }

  private static Condition on(
      LocalDate day, TableField<?, LocalDate> from, TableField<?, LocalDate> to) {
    return from.isNull().or(from.le(day)).and(to.isNull().or(to.ge(day)));
  }

  private static Area toArea(Record all) {
    var row = all.into(AREA);
    return new Area(Code.parse(AreaKind.class, row.getKind()), row.getCode(), row.getName());
  }

  private static Municipality toMunicipality(Record all) {
    var row = all.into(MUNICIPALITY);
    return new Municipality(
        new MunicipalityCode(row.getCode()),
        row.getName(),
        row.getPostcode(),
        new Point(row.getLatE5(), row.getLonE5()),
        row.getAreaHa());
  }
}
