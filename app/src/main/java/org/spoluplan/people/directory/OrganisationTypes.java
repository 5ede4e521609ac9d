package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.ORGANISATION_TYPE;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// The code list of kinds of organisations, in its own order.
@Repository
class OrganisationTypes {

  private final DSLContext sql;

  OrganisationTypes(DSLContext sql) {
    this.sql = sql;
  }

  List<OrganisationType> list() {
    return sql.selectFrom(ORGANISATION_TYPE)
        .orderBy(ORGANISATION_TYPE.POSITION)
        .fetch(row -> new OrganisationType(row.getCode(), row.getNameCs(), row.getNameEn()));
  }
}
