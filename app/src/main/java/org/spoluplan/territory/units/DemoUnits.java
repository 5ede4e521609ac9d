package org.spoluplan.territory.units;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// A planning unit that a village joined, kept by the invented town.
@Repository
class DemoUnits implements DemoPart {

  private final DSLContext sql;

  DemoUnits(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return 15;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/territory.sql", today));
  }
}
