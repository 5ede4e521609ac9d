package org.spoluplan.grants.cofunding;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// Invented requests: one that is answered just now, a draft, and last year's.
@Repository
class DemoCofunding implements DemoPart {

  private static final int AFTER_CAPACITY = 38;

  private final DSLContext sql;

  DemoCofunding(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return AFTER_CAPACITY;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/cofunding.sql", today));
  }
}
