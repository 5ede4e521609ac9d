package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.ROLE_ASSIGNMENT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.access.Standings;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// Roles people hold at organisations, or everywhere, with their dates.
@Repository
class RoleAssignments implements Standings {

  private final DSLContext sql;

  RoleAssignments(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Standing> of(PersonId person, LocalDate day) {
    return sql.select(ROLE_ASSIGNMENT.ROLE, ROLE_ASSIGNMENT.ORGANISATION_ID)
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value()))
        .and(validOn(day))
        .fetch(row -> new Standing(Code.parse(Role.class, row.value1()), row.value2()));
  }

  static Condition validOn(LocalDate day) {
    return ROLE_ASSIGNMENT
        .VALID_FROM
        .le(day)
        .and(ROLE_ASSIGNMENT.VALID_TO.isNull().or(ROLE_ASSIGNMENT.VALID_TO.ge(day)));
  }
}
