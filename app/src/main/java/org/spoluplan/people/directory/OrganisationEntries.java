package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.ORGANISATION;
import static org.spoluplan.people.db.Tables.ROLE_ASSIGNMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Code;
import org.spoluplan.people.Ico;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Repository;

/// Organisations of the directory, as other capabilities read them.
@Repository
class OrganisationEntries implements Organisations {

  private static final List<String> STAFF =
      List.of(Code.of(Role.ORGANISATION_HEAD), Code.of(Role.ORGANISATION_WORKER));

  private final DSLContext sql;

  OrganisationEntries(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return ordered(ORGANISATION.ID.eq(id.value()), 1).stream().findFirst();
  }

  @Override
  public Optional<Organisation> find(Ico ico) {
    return ordered(ORGANISATION.ICO.eq(ico.digits()), 1).stream().findFirst();
  }

  @Override
  public List<Organisation> list() {
    return ordered(DSL.noCondition(), Integer.MAX_VALUE);
  }

  @Override
  public List<Organisation> list(Collection<OrganisationId> ids) {
    return ordered(
        ORGANISATION.ID.in(ids.stream().map(OrganisationId::value).toList()), ids.size());
  }

  @Override
  public List<Organisation> search(String text) {
    return ordered(matching(text), MOST_FOUND);
  }

  @Override
  public List<Organisation> of(PersonId person, LocalDate day) {
    var roles =
        DSL.select(ROLE_ASSIGNMENT.ORGANISATION_ID)
            .from(ROLE_ASSIGNMENT)
            .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value()))
            .and(RoleAssignments.validOn(day));
    return ordered(ORGANISATION.ID.in(roles), MOST_FOUND);
  }

  @Override
  public List<PersonId> staff(OrganisationId organisation, LocalDate day) {
    return holders(organisation, STAFF, day);
  }

  @Override
  public List<PersonId> coordinators(OrganisationId organisation, LocalDate day) {
    return holders(organisation, List.of(Code.of(Role.COORDINATOR)), day);
  }

  @Override
  public List<Organisation> coordinatedBy(PersonId person, LocalDate day) {
    var roles =
        DSL.select(ROLE_ASSIGNMENT.ORGANISATION_ID)
            .from(ROLE_ASSIGNMENT)
            .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value()))
            .and(ROLE_ASSIGNMENT.ROLE.eq(Code.of(Role.COORDINATOR)))
            .and(RoleAssignments.validOn(day));
    return ordered(ORGANISATION.ID.in(roles), MOST_FOUND);
  }

  @Override
  public Set<OrganisationId> staffedBy(Collection<PersonId> people, LocalDate day) {
    if (people.isEmpty()) return Set.of();
    return sql.selectDistinct(ROLE_ASSIGNMENT.ORGANISATION_ID)
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.PERSON_ID.in(people.stream().map(PersonId::value).toList()))
        .and(ROLE_ASSIGNMENT.ROLE.in(STAFF))
        .and(ROLE_ASSIGNMENT.ORGANISATION_ID.isNotNull())
        .and(RoleAssignments.validOn(day))
        .fetchSet(row -> new OrganisationId(row.value1()));
  }

  private List<PersonId> holders(
      OrganisationId organisation, Collection<String> roles, LocalDate day) {
    return sql.selectDistinct(ROLE_ASSIGNMENT.PERSON_ID)
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(organisation.value()))
        .and(ROLE_ASSIGNMENT.ROLE.in(roles))
        .and(RoleAssignments.validOn(day))
        .orderBy(ROLE_ASSIGNMENT.PERSON_ID)
        .fetch(row -> new PersonId(row.value1()));
  }

  static Condition matching(String text) {
    return CzechText.allIn(
        text, List.of(ORGANISATION.NAME, ORGANISATION.SHORT_NAME, ORGANISATION.ICO));
  }

  static @Nullable Ico ico(Record row) {
    var digits = row.get(ORGANISATION.ICO);
    return digits == null ? null : new Ico(digits);
  }

  private List<Organisation> ordered(Condition condition, int most) {
    return sql.selectFrom(ORGANISATION)
        .where(condition)
        .orderBy(CzechText.czech(ORGANISATION.NAME), ORGANISATION.ID)
        .limit(most)
        .fetch(OrganisationEntries::toOrganisation);
  }

  private static Organisation toOrganisation(Record row) {
    return new Organisation(
        new OrganisationId(row.get(ORGANISATION.ID)),
        row.get(ORGANISATION.NAME),
        row.get(ORGANISATION.SHORT_NAME),
        row.get(ORGANISATION.TYPE_CODE),
        ico(row));
  }
}
