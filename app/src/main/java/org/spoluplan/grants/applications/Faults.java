package org.spoluplan.grants.applications;

import static org.spoluplan.grants.db.Tables.APPLICATION_FAULT;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.applications.Fault.Where;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// Faults for which applications were returned.
@Repository
class Faults {

  private final DSLContext sql;
  private final Clock clock;

  Faults(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The oldest first.
  List<Fault> of(ApplicationId application) {
    return sql.selectFrom(APPLICATION_FAULT)
        .where(APPLICATION_FAULT.APPLICATION_ID.eq(application.value()))
        .orderBy(APPLICATION_FAULT.FOUND_AT, APPLICATION_FAULT.ID)
        .fetch(
            row ->
                new Fault(
                    row.getId(),
                    Code.parse(Where.class, row.getSection()),
                    row.getFault(),
                    row.getMendedAt() != null));
  }

  void add(ApplicationId application, Where where, String text, PersonId by) {
    var row = sql.newRecord(APPLICATION_FAULT);
    row.setApplicationId(application.value());
    row.setSection(Code.of(where));
    row.setFault(text);
    row.setFoundBy(by.value());
    row.setFoundAt(clock.instant());
    row.insert();
  }

  void mended(ApplicationId application) {
    sql.update(APPLICATION_FAULT)
        .set(APPLICATION_FAULT.MENDED_AT, clock.instant())
        .where(APPLICATION_FAULT.APPLICATION_ID.eq(application.value()))
        .and(APPLICATION_FAULT.MENDED_AT.isNull())
        .execute();
  }
}
