package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.ORGANISATION;
import static org.spoluplan.people.db.Tables.PERSON;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.Names;
import org.springframework.stereotype.Repository;

/// What people and organisations in the register are called.
@Repository
class RegisteredNames implements Names {

  private final DSLContext sql;

  RegisteredNames(DSLContext sql) {
    this.sql = sql;
  }

  /// "Ing. Vavřinec Tlustoš, Ph.D."
  @Override
  public Map<UUID, String> ofPeople(Collection<UUID> ids) {
    if (ids.isEmpty()) return Map.of();
    var name = DSL.concat(PERSON.GIVEN_NAME, DSL.inline(" "), PERSON.FAMILY_NAME);
    var before = DSL.coalesce(PERSON.TITLE_BEFORE.concat(" "), DSL.inline(""));
    var after = DSL.coalesce(DSL.concat(DSL.inline(", "), PERSON.TITLE_AFTER), DSL.inline(""));
    return sql.select(PERSON.ID, DSL.concat(before, name, after))
        .from(PERSON)
        .where(PERSON.ID.in(ids))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  @Override
  public Map<UUID, String> ofOrganisations(Collection<UUID> ids) {
    if (ids.isEmpty()) return Map.of();
    return sql.select(ORGANISATION.ID, ORGANISATION.NAME)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.in(ids))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }
}
