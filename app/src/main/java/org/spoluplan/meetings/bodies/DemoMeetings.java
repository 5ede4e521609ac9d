package org.spoluplan.meetings.bodies;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// The invented bodies, with meetings that were, over four years, and meetings that will be.
@Repository
class DemoMeetings implements DemoPart {

  private final DSLContext sql;

  DemoMeetings(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return 20;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/meetings.sql", today));
    sql.execute(SqlScript.read("/db/demo/history.sql", today));
  }
}
