package org.spoluplan.grants.financing;

import static org.spoluplan.grants.db.Tables.FINANCING_WARNING;

import java.time.Clock;
import org.jooq.DSLContext;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Repository;

/// Of which warnings people were told by letter.
@Repository
class Told {

  private final DSLContext sql;
  private final Clock clock;

  Told(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// @param over in haléře
  /// @return whether nobody was told of that level before
  boolean isFirst(ServiceId service, int year, WatchLevel level, long over) {
    var row = sql.newRecord(FINANCING_WARNING);
    row.setServiceId(service.value());
    row.setYear(year);
    row.setLevel(Code.of(level));
    row.setOverE2(over);
    row.setToldAt(clock.instant());
    return sql.insertInto(FINANCING_WARNING).set(row).onConflictDoNothing().execute() == 1;
  }
}
