package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.PUBLIC_NAME;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MinutesId;
import org.springframework.stereotype.Repository;

/// What was decided about the names in the public copy of each edition.
@Repository
class PublicNames {

  private final DSLContext sql;
  private final Clock clock;

  PublicNames(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<PublicName> of(MinutesId minutes) {
    return sql.selectFrom(PUBLIC_NAME)
        .where(PUBLIC_NAME.MINUTES_ID.eq(minutes.value()))
        .orderBy(PUBLIC_NAME.NAME)
        .fetch(row -> new PublicName(row.getName(), row.getShown()));
  }

  void decide(MinutesId minutes, PublicName name, @Nullable PersonId by) {
    var person = by == null ? null : by.value();
    sql.insertInto(PUBLIC_NAME)
        .set(PUBLIC_NAME.MINUTES_ID, minutes.value())
        .set(PUBLIC_NAME.NAME, name.name())
        .set(PUBLIC_NAME.SHOWN, name.shown())
        .set(PUBLIC_NAME.DECIDED_AT, clock.instant())
        .set(PUBLIC_NAME.DECIDED_BY, person)
        .onConflict(PUBLIC_NAME.MINUTES_ID, PUBLIC_NAME.NAME)
        .doUpdate()
        .set(PUBLIC_NAME.SHOWN, name.shown())
        .set(PUBLIC_NAME.DECIDED_AT, clock.instant())
        .set(PUBLIC_NAME.DECIDED_BY, person)
        .execute();
  }

  /// The next edition begins with what was decided for the last one.
  void copy(MinutesId from, MinutesId to) {
    sql.insertInto(
            PUBLIC_NAME,
            PUBLIC_NAME.MINUTES_ID,
            PUBLIC_NAME.NAME,
            PUBLIC_NAME.SHOWN,
            PUBLIC_NAME.DECIDED_AT,
            PUBLIC_NAME.DECIDED_BY)
        .select(
            DSL.select(
                    DSL.val(to.value()),
                    PUBLIC_NAME.NAME,
                    PUBLIC_NAME.SHOWN,
                    PUBLIC_NAME.DECIDED_AT,
                    PUBLIC_NAME.DECIDED_BY)
                .from(PUBLIC_NAME)
                .where(PUBLIC_NAME.MINUTES_ID.eq(from.value())))
        .execute();
  }
}
