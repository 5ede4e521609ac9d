package org.spoluplan.territory.maps;

import static org.spoluplan.territory.db.Tables.AREA_PARENT;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY_AREA;
import static org.spoluplan.territory.db.Tables.POPULATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Coordinate;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Point;
import org.spoluplan.territory.boundaries.MapPlane;
import org.springframework.stereotype.Repository;

/// All municipalities as maps see them.
@Repository
class Sites {

  private final DSLContext sql;

  Sites(DSLContext sql) {
    this.sql = sql;
  }

  List<Site> on(LocalDate day) {
    var orps = orps(day);
    var inhabitants = inhabitants();
    return sql.selectFrom(MUNICIPALITY)
        .fetch(
            row ->
                new Site(
                    new MunicipalityCode(row.getCode()),
                    row.getName(),
                    at(new Point(row.getLatE5(), row.getLonE5())),
                    orps.getOrDefault(row.getCode(), ""),
                    inhabitants.getOrDefault(row.getCode(), 0)));
  }

  static Coordinate at(Point point) {
    var plane = MapPlane.COUNTRY;
    return new Coordinate(plane.x(point.longitude()), plane.y(point.latitude()));
  }

  private Map<String, String> orps(LocalDate day) {
    return sql.select(MUNICIPALITY_AREA.MUNICIPALITY_CODE, AREA_PARENT.PARENT_CODE)
        .from(MUNICIPALITY_AREA)
        .join(AREA_PARENT)
        .on(AREA_PARENT.KIND.eq(MUNICIPALITY_AREA.KIND))
        .and(AREA_PARENT.CODE.eq(MUNICIPALITY_AREA.CODE))
        .where(AREA_PARENT.PARENT_KIND.eq("orp"))
        .and(on(day, MUNICIPALITY_AREA.VALID_FROM, MUNICIPALITY_AREA.VALID_TO))
        .and(on(day, AREA_PARENT.VALID_FROM, AREA_PARENT.VALID_TO))
        .fetchMap(MUNICIPALITY_AREA.MUNICIPALITY_CODE, AREA_PARENT.PARENT_CODE);
  }

  private Map<String, Integer> inhabitants() {
    var all = new HashMap<String, Integer>();
    var last = DSL.select(DSL.max(POPULATION.DAY)).from(POPULATION);
    sql.selectFrom(POPULATION)
        .where(POPULATION.DAY.eq(last))
        .forEach(row -> all.merge(row.getMunicipalityCode(), sum(row.getBands()), Integer::sum));
    return all;
  }

  private static int sum(Integer[] bands) {
    return Arrays.stream(bands).mapToInt(Integer::intValue).sum();
  }

  private static Condition on(
      LocalDate day, TableField<?, LocalDate> from, TableField<?, LocalDate> to) {
    return from.isNull().or(from.le(day)).and(to.isNull().or(to.ge(day)));
  }
}
