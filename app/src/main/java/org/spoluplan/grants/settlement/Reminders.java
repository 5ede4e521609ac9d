package org.spoluplan.grants.settlement;

import static org.spoluplan.grants.db.Tables.AGREEMENT;
import static org.spoluplan.grants.db.Tables.AWARD;
import static org.spoluplan.grants.db.Tables.SETTLEMENT_REMINDER;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// Which reminders went out.
@Repository
class Reminders {

  enum Kind {
    SOON,
    TOMORROW,
    OVERDUE,
    RETURN_OVERDUE
  }

  private final DSLContext sql;
  private final Clock clock;

  Reminders(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Signed agreements that are not settled yet.
  List<ApplicationId> unsettled() {
    return sql.select(AGREEMENT.APPLICATION_ID)
        .from(AGREEMENT)
        .join(AWARD)
        .on(AWARD.APPLICATION_ID.eq(AGREEMENT.APPLICATION_ID))
        .where(AGREEMENT.STATE.eq(Code.of(AgreementState.SIGNED)))
        .fetch(row -> new ApplicationId(row.value1()));
  }

  /// @return whether it was not sent before
  boolean send(ApplicationId id, Kind kind) {
    return sql.insertInto(SETTLEMENT_REMINDER)
            .set(SETTLEMENT_REMINDER.APPLICATION_ID, id.value())
            .set(SETTLEMENT_REMINDER.KIND, Code.of(kind))
            .set(SETTLEMENT_REMINDER.SENT_AT, clock.instant())
            .onConflictDoNothing()
            .execute()
        > 0;
  }
}
