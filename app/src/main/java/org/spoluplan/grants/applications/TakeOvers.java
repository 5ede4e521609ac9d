package org.spoluplan.grants.applications;

import static org.spoluplan.grants.db.Tables.TAKEN_OVER;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;
import org.springframework.stereotype.Repository;

/// Applications that began as copies of others.
@Repository
class TakeOvers {

  private static final int LONGEST = 16_000;

  private final DSLContext sql;
  private final Clock clock;

  TakeOvers(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Optional<TakenOver> of(ApplicationId application) {
    return sql.selectFrom(TAKEN_OVER)
        .where(TAKEN_OVER.APPLICATION_ID.eq(application.value()))
        .fetchOptional(
            row ->
                new TakenOver(
                    new ApplicationId(row.getFromId()), row.getLeftOut().lines().toList()));
  }

  void add(ApplicationId application, TakenOver taken, PersonId by) {
    var leftOut = String.join("\n", taken.leftOut());
    var row = sql.newRecord(TAKEN_OVER);
    row.setApplicationId(application.value());
    row.setFromId(taken.from().value());
    row.setLeftOut(leftOut.substring(0, Math.min(LONGEST, leftOut.length())));
    row.setTakenBy(by.value());
    row.setTakenAt(clock.instant());
    row.insert();
  }
}
