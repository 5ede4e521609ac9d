package org.spoluplan.meetings.invitations;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.springframework.stereotype.Repository;

/// Who was invited in the demo region and what they answered.
@Repository
class DemoInvitations implements DemoPart {

  private final DSLContext sql;

  DemoInvitations(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public int position() {
    return 25;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/invitations.sql", today));
  }
}
