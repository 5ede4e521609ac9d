package org.spoluplan.thread;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// What in the demo region came from what.
@Repository
class DemoThread implements DemoPart {

  private final DSLContext sql;

  DemoThread(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return 40;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/thread.sql", today));
  }
}
