package org.spoluplan.people.directory;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// The invented people and organisations.
@Repository
class DemoPeople implements DemoPart {

  private final DSLContext sql;

  DemoPeople(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return 10;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/people.sql", today));
  }
}
