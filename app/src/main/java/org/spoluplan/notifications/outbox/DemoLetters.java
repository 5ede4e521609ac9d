package org.spoluplan.notifications.outbox;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// Letters of the demo region, one sent and one to be printed.
@Repository
class DemoLetters implements DemoPart {

  private final DSLContext sql;

  DemoLetters(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return 26;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/letters.sql", today));
  }
}
