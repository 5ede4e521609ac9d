package org.spoluplan.grants.cofunding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.people.OrganisationId;

/// Who speaks for municipalities while a test runs; other tests of the run know others.
final class TownHalls {

  private final DSLContext sql;
  private final List<String> changed = new ArrayList<>();
  private final Map<String, UUID> before;

  TownHalls(DSLContext sql) {
    this.sql = sql;
    this.before =
        sql.fetch("select municipality_code, organisation_id from network.municipality_office")
            .intoMap(row -> row.get(0, String.class), row -> row.get(1, UUID.class));
  }

  void speaks(String code, OrganisationId hall) {
    speaksNobody(code);
    insert(code, hall.value());
  }

  /// To be put back, whoever says in the meantime who speaks for it.
  void speaksNobody(String code) {
    changed.add(code);
    sql.execute("delete from network.municipality_office where municipality_code = ?", code);
  }

  private void insert(String code, UUID hall) {
    sql.execute("insert into network.municipality_office values (?, ?)", code, hall);
  }

  void restore() {
    for (var code : List.copyOf(changed)) {
      speaksNobody(code);
      var hall = before.get(code);
      if (hall != null) insert(code, hall);
    }
  }
}
