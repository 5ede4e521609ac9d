package org.spoluplan.territory.boundaries;

import static org.spoluplan.territory.db.Tables.AREA;
import static org.spoluplan.territory.db.Tables.BOUNDARY;
import static org.spoluplan.territory.db.Tables.BOUNDARY_IMPORT;
import static org.spoluplan.territory.db.Tables.MUNICIPALITY;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.locationtech.jts.geom.Geometry;
import org.spoluplan.kernel.Code;
import org.spoluplan.territory.BoundaryKind;
import org.spoluplan.territory.BoundaryOrder;
import org.springframework.stereotype.Repository;

/// Boundaries that were imported, and where they are from.
@Repository
public class Boundaries {

  private final DSLContext sql;
  private final Clock clock;

  Boundaries(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Shapes in degrees (x is the longitude) of those that are known, by their codes.
  public Map<String, Geometry> find(BoundaryKind kind, Collection<String> codes) {
    return sql.selectFrom(BOUNDARY)
        .where(BOUNDARY.KIND.eq(Code.of(kind)).and(BOUNDARY.CODE.in(codes)))
        .fetchMap(BOUNDARY.CODE, row -> rings(row.getRingSizes(), row.getPoints()).geometry());
  }

  /// Another one after every import.
  public String edition() {
    var last = sql.select(DSL.max(BOUNDARY_IMPORT.IMPORTED_AT)).from(BOUNDARY_IMPORT).fetchSingle();
    return String.valueOf(last.value1());
  }

  /// Source and licence of each import that any of these is from.
  public List<String> sources(BoundaryKind kind, Collection<String> codes) {
    return sql.selectDistinct(BOUNDARY_IMPORT.SOURCE, BOUNDARY_IMPORT.LICENCE)
        .from(BOUNDARY_IMPORT)
        .join(BOUNDARY)
        .on(BOUNDARY.IMPORT_ID.eq(BOUNDARY_IMPORT.ID))
        .where(BOUNDARY.KIND.eq(Code.of(kind)).and(BOUNDARY.CODE.in(codes)))
        .orderBy(BOUNDARY_IMPORT.SOURCE, BOUNDARY_IMPORT.LICENCE)
        .fetch(row -> row.value1() + ", " + row.value2());
  }

  Map<String, Rings> all(BoundaryKind kind) {
    return sql.selectFrom(BOUNDARY)
        .where(BOUNDARY.KIND.eq(Code.of(kind)))
        .fetchMap(BOUNDARY.CODE, row -> rings(row.getRingSizes(), row.getPoints()));
  }

  KnownCodes known() {
    var names = new EnumMap<BoundaryKind, Map<String, String>>(BoundaryKind.class);
    names.put(
        BoundaryKind.MUNICIPALITY,
        sql.selectFrom(MUNICIPALITY).fetchMap(MUNICIPALITY.CODE, MUNICIPALITY.NAME));
    for (var kind : BoundaryKind.values()) {
      if (kind == BoundaryKind.MUNICIPALITY) continue;
      var its = sql.selectFrom(AREA).where(AREA.KIND.eq(Code.of(kind)));
      names.put(kind, its.fetchMap(AREA.CODE, AREA.NAME));
    }
    return new KnownCodes(names);
  }

  UUID addImport(BoundaryKind kind, BoundaryOrder order) {
    var name = order.file().getFileName();
    var id = UUID.randomUUID();
    sql.insertInto(BOUNDARY_IMPORT)
        .set(BOUNDARY_IMPORT.ID, id)
        .set(BOUNDARY_IMPORT.KIND, Code.of(kind))
        .set(BOUNDARY_IMPORT.SOURCE, order.source())
        .set(BOUNDARY_IMPORT.LICENCE, order.licence())
        .set(BOUNDARY_IMPORT.FILE_NAME, name == null ? "" : name.toString())
        .set(BOUNDARY_IMPORT.IMPORTED_AT, clock.instant())
        .execute();
    return id;
  }

  void remove(BoundaryKind kind, Collection<String> codes) {
    sql.deleteFrom(BOUNDARY)
        .where(BOUNDARY.KIND.eq(Code.of(kind)).and(BOUNDARY.CODE.in(codes)))
        .execute();
  }

  void put(UUID importId, BoundaryKind kind, Map<String, Rings> shapes) {
    remove(kind, shapes.keySet());
    var rows =
        shapes.entrySet().stream()
            .map(
                shape ->
                    sql.newRecord(BOUNDARY)
                        .with(BOUNDARY.KIND, Code.of(kind))
                        .with(BOUNDARY.CODE, shape.getKey())
                        .with(BOUNDARY.RING_SIZES, array(shape.getValue().sizes()))
                        .with(BOUNDARY.POINTS, array(shape.getValue().points()))
                        .with(BOUNDARY.IMPORT_ID, importId))
            .toList();
    sql.batchInsert(rows).execute();
  }

  private static Rings rings(Integer[] sizes, Integer[] points) {
    return new Rings(List.of(sizes), List.of(points));
  }

  private static Integer[] array(List<Integer> numbers) {
    return numbers.toArray(Integer[]::new);
  }
}
