package org.spoluplan.network.requests;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// An invented basic network and requests on their way into it.
@Repository
class DemoNetwork implements DemoPart {

  private static final int AFTER_SERVICES_AND_MEETINGS = 35;

  private final DSLContext sql;

  DemoNetwork(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return AFTER_SERVICES_AND_MEETINGS;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/network.sql", today));
  }
}
