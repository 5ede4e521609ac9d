package org.spoluplan.meetings.membership;

import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.people.Circles;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// Everybody who has a place in a body works with the organisation that set it up.
@Repository
class BodyCircles implements Circles {

  private final DSLContext sql;

  BodyCircles(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Map<PersonId, Set<OrganisationId>> of(Collection<PersonId> people, LocalDate day) {
    var circles = new HashMap<PersonId, Set<OrganisationId>>();
    sql.select(MEMBERSHIP.PERSON_ID, BODY.ORGANISATION_ID)
        .from(MEMBERSHIP)
        .join(BODY)
        .on(BODY.ID.eq(MEMBERSHIP.BODY_ID))
        .where(MEMBERSHIP.PERSON_ID.in(ids(people)))
        .and(BODY.ORGANISATION_ID.isNotNull())
        .and(MEMBERSHIP.VALID_FROM.le(day))
        .forEach(
            row ->
                circles
                    .computeIfAbsent(new PersonId(row.value1()), _ -> new HashSet<>())
                    .add(new OrganisationId(row.value2())));
    return circles;
  }

  @Override
  public Set<PersonId> around(Collection<OrganisationId> organisations, LocalDate day) {
    return sql.selectDistinct(MEMBERSHIP.PERSON_ID)
        .from(MEMBERSHIP)
        .join(BODY)
        .on(BODY.ID.eq(MEMBERSHIP.BODY_ID))
        .where(BODY.ORGANISATION_ID.in(organisations.stream().map(OrganisationId::value).toList()))
        .and(MEMBERSHIP.PERSON_ID.isNotNull())
        .and(MEMBERSHIP.VALID_FROM.le(day))
        .fetchSet(row -> new PersonId(row.value1()));
  }

  @Override
  public Set<PersonId> ever(Collection<PersonId> people) {
    return sql.selectDistinct(MEMBERSHIP.PERSON_ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.PERSON_ID.in(ids(people)))
        .fetchSet(row -> new PersonId(row.value1()));
  }

  private static Collection<UUID> ids(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toList();
  }
}
