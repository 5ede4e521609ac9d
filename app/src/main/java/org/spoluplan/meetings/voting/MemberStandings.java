package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.access.Standings;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// What a person is in the bodies that the person belongs to today.
@Repository
class MemberStandings implements Standings {

  private final DSLContext sql;

  MemberStandings(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Standing> of(PersonId person, LocalDate day) {
    return sql.select(MEMBERSHIP.FUNCTION, MEMBERSHIP.BODY_ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.PERSON_ID.eq(person.value()))
        .and(MEMBERSHIP.VALID_FROM.le(day))
        .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(day)))
        .fetch(row -> new Standing(Code.parse(Role.class, row.value1()), row.value2()));
  }
}
