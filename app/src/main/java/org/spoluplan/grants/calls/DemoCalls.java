package org.spoluplan.grants.calls;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// An invented programme with its calls.
@Repository
class DemoCalls implements DemoPart {

  private static final int AFTER_CAPACITY = 37;

  private final DSLContext sql;

  DemoCalls(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return AFTER_CAPACITY;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/grants.sql", today));
  }
}
