package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.IMPORTED_MINUTES;
import static org.spoluplan.meetings.db.Tables.IMPORTED_THING;
import static org.spoluplan.meetings.db.Tables.IMPORTED_VALUE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.Span;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Repository;

/// What imports brought into the house, what they used of it, and where in the file it stands.
@Repository
class BroughtThings {

  /// Where a thing was read.
  record Place(ImportId imported, UUID value, Thing thing) {}

  private final DSLContext sql;

  BroughtThings(DSLContext sql) {
    this.sql = sql;
  }

  void brought(ImportId id, Thing thing, @Nullable UUID value) {
    add(id, thing, value, true);
  }

  /// It was there before; when the import that brought it is taken back, it stays for this one.
  void used(ImportId id, Thing thing, @Nullable UUID value) {
    add(id, thing, value, false);
  }

  private void add(ImportId id, Thing thing, @Nullable UUID value, boolean brought) {
    sql.insertInto(IMPORTED_THING)
        .set(IMPORTED_THING.IMPORTED_ID, id.value())
        .set(IMPORTED_THING.KIND, thing.kind())
        .set(IMPORTED_THING.THING_ID, thing.id())
        .set(IMPORTED_THING.BROUGHT, brought)
        .set(IMPORTED_THING.VALUE_ID, value)
        .onConflictDoNothing()
        .execute();
  }

  /// In the order they were brought.
  List<Thing> broughtBy(ImportId id) {
    return sql.selectFrom(IMPORTED_THING)
        .where(IMPORTED_THING.IMPORTED_ID.eq(id.value()))
        .and(IMPORTED_THING.BROUGHT.isTrue())
        .orderBy(IMPORTED_THING.ID)
        .fetch(row -> new Thing(row.getKind(), row.getThingId()));
  }

  /// Hands what the import brought and others use over to one of those, and forgets the rest.
  ///
  /// @return what nobody else uses
  List<Thing> release(ImportId id) {
    var mine = broughtBy(id);
    sql.deleteFrom(IMPORTED_THING).where(IMPORTED_THING.IMPORTED_ID.eq(id.value())).execute();
    return mine.stream().filter(thing -> !inherited(thing)).toList();
  }

  private boolean inherited(Thing thing) {
    var heir =
        sql.select(IMPORTED_THING.ID)
            .from(IMPORTED_THING)
            .where(IMPORTED_THING.KIND.eq(thing.kind()))
            .and(IMPORTED_THING.THING_ID.eq(thing.id()))
            .orderBy(IMPORTED_THING.ID)
            .limit(1)
            .fetchOne(IMPORTED_THING.ID);
    if (heir == null) return false;
    sql.update(IMPORTED_THING)
        .set(IMPORTED_THING.BROUGHT, true)
        .where(IMPORTED_THING.ID.eq(heir))
        .execute();
    return true;
  }

  /// Where things of the kind were read by the import.
  List<Place> places(ImportId id, String kind) {
    return sql.selectFrom(IMPORTED_THING)
        .where(IMPORTED_THING.IMPORTED_ID.eq(id.value()))
        .and(IMPORTED_THING.KIND.eq(kind))
        .and(IMPORTED_THING.VALUE_ID.isNotNull())
        .orderBy(IMPORTED_THING.ID)
        .fetch(row -> new Place(id, row.getValueId(), new Thing(row.getKind(), row.getThingId())));
  }

  /// The passage that a thing was read from, of an accepted import.
  Optional<Span> passage(Thing thing) {
    return sql.select(IMPORTED_VALUE.SPAN_START, IMPORTED_VALUE.SPAN_END)
        .from(IMPORTED_THING)
        .join(IMPORTED_VALUE)
        .on(IMPORTED_VALUE.ID.eq(IMPORTED_THING.VALUE_ID))
        .join(IMPORTED_MINUTES)
        .on(IMPORTED_MINUTES.ID.eq(IMPORTED_THING.IMPORTED_ID))
        .where(IMPORTED_THING.KIND.eq(thing.kind()))
        .and(IMPORTED_THING.THING_ID.eq(thing.id()))
        .and(IMPORTED_VALUE.SPAN_START.isNotNull())
        .limit(1)
        .fetchOptional(row -> new Span(row.value1(), row.value2()));
  }
}
