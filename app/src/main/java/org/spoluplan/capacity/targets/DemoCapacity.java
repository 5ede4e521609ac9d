package org.spoluplan.capacity.targets;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// Invented targets and a demand.
@Repository
class DemoCapacity implements DemoPart {

  private static final int AFTER_NETWORK = 36;

  private final DSLContext sql;

  DemoCapacity(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return AFTER_NETWORK;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/capacity.sql", today));
  }
}
