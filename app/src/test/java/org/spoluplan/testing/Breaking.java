package org.spoluplan.testing;

import java.util.UUID;
import org.jooq.DSLContext;

/// A row that cannot be changed until this is closed: every attempt fails in the database.
public final class Breaking implements AutoCloseable {

  private final DSLContext sql;
  private final String table;
  private final String name;

  private Breaking(DSLContext sql, String table, UUID id) {
    this.sql = sql;
    this.table = table;
    this.name = "broken_" + id.toString().replace('-', '_');
  }

  public static Breaking row(DSLContext sql, String table, UUID id) {
    var broken = new Breaking(sql, table, id);
    sql.execute(
        "create function meetings.%s() returns trigger language plpgsql as".formatted(broken.name)
            + " 'begin raise exception ''broken on purpose''; end'");
    sql.execute(
        "create trigger %1$s before update on %2$s for each row when (old.id = '%3$s')"
                .formatted(broken.name, table, id)
            + " execute function meetings.%s()".formatted(broken.name));
    return broken;
  }

  @Override
  public void close() {
    sql.execute("drop trigger %s on %s".formatted(name, table));
    sql.execute("drop function meetings.%s()".formatted(name));
  }
}
