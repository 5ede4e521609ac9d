package org.spoluplan.grants.financing;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// Who pays invented services.
@Repository
class DemoMoney implements DemoPart {

  private static final int AFTER_SETTLEMENTS = 41;

  private final DSLContext sql;

  DemoMoney(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return AFTER_SETTLEMENTS;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/financing.sql", today));
  }
}
