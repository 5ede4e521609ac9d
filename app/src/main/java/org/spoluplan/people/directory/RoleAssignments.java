package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.spoluplan.people.db.Tables.ORGANISATION;
import static org.spoluplan.people.db.Tables.ROLE_ASSIGNMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.access.Standings;
import org.spoluplan.kernel.Code;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.Circles;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// Roles people hold at organisations, or everywhere, with their dates.
@Repository
class RoleAssignments implements Standings, Circles {

  private final DSLContext sql;

  RoleAssignments(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Standing> of(PersonId person, LocalDate day) {
    return sql
        .select(ROLE_ASSIGNMENT.ROLE, ROLE_ASSIGNMENT.ORGANISATION_ID)
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value()))
        .and(validOn(day))
        .fetch(row -> standings(Code.parse(Role.class, row.value1()), row.value2()))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /// Whoever coordinates a town stands among all it works with, and finds newcomers.
  private static List<Standing> standings(Role role, @Nullable UUID organisation) {
    var held = new Standing(role, organisation);
    if (role != Role.COORDINATOR || organisation == null) return List.of(held);
    return List.of(
        held,
        new Standing(role, CircleScopes.around(organisation)),
        new Standing(role, CircleScopes.NOBODYS));
  }

  /// Roles make no circles: their organisations are scopes themselves.
  @Override
  public Map<PersonId, Set<OrganisationId>> of(Collection<PersonId> people, LocalDate day) {
    return Map.of();
  }

  @Override
  public Set<PersonId> around(Collection<OrganisationId> organisations, LocalDate day) {
    return Set.of();
  }

  @Override
  public Set<PersonId> ever(Collection<PersonId> people) {
    return sql.selectDistinct(ROLE_ASSIGNMENT.PERSON_ID)
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.PERSON_ID.in(people.stream().map(PersonId::value).toList()))
        .fetchSet(row -> new PersonId(row.value1()));
  }

  static Condition validOn(LocalDate day) {
    return ROLE_ASSIGNMENT
        .VALID_FROM
        .le(day)
        .and(ROLE_ASSIGNMENT.VALID_TO.isNull().or(ROLE_ASSIGNMENT.VALID_TO.ge(day)));
  }

  /// All roles of these people, the newest first.
  Map<UUID, List<HeldRole>> byPerson(Collection<UUID> people) {
    return list(ROLE_ASSIGNMENT.PERSON_ID.in(people)).stream()
        .collect(Collectors.groupingBy(held -> held.person().value()));
  }

  Optional<HeldRole> find(RoleId id) {
    return list(ROLE_ASSIGNMENT.ID.eq(id.value())).stream().findFirst();
  }

  void insert(HeldRole held) {
    sql.insertInto(ROLE_ASSIGNMENT)
        .set(ROLE_ASSIGNMENT.ID, held.id().value())
        .set(ROLE_ASSIGNMENT.PERSON_ID, held.person().value())
        .set(ROLE_ASSIGNMENT.ROLE, Code.of(held.role()))
        .set(
            ROLE_ASSIGNMENT.ORGANISATION_ID,
            held.organisation() == null ? null : held.organisation().value())
        .set(ROLE_ASSIGNMENT.VALID_FROM, held.from())
        .set(ROLE_ASSIGNMENT.VALID_TO, held.to())
        .execute();
  }

  void end(RoleId id, @Nullable LocalDate to) {
    sql.update(ROLE_ASSIGNMENT)
        .set(ROLE_ASSIGNMENT.VALID_TO, to)
        .where(ROLE_ASSIGNMENT.ID.eq(id.value()))
        .execute();
  }

  /// Whether an administrator who can sign in is left without this role; no other administrator
  /// goes until the transaction ends.
  boolean anotherAdministrator(RoleId than) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended('last administrator', 2))");
    return sql.fetchExists(
        DSL.selectOne()
            .from(ROLE_ASSIGNMENT)
            .join(ACCOUNT)
            .on(ACCOUNT.PERSON_ID.eq(ROLE_ASSIGNMENT.PERSON_ID))
            .where(ROLE_ASSIGNMENT.ROLE.eq(Code.of(Role.ADMINISTRATOR)))
            .and(ROLE_ASSIGNMENT.ID.ne(than.value()))
            .and(ROLE_ASSIGNMENT.ORGANISATION_ID.isNull())
            .and(ROLE_ASSIGNMENT.VALID_TO.isNull())
            .and(ACCOUNT.DISABLED_AT.isNull()));
  }

  private List<HeldRole> list(Condition condition) {
    return sql.select(ROLE_ASSIGNMENT.fields())
        .select(ORGANISATION.NAME, ORGANISATION.SHORT_NAME)
        .from(ROLE_ASSIGNMENT)
        .leftJoin(ORGANISATION)
        .on(ORGANISATION.ID.eq(ROLE_ASSIGNMENT.ORGANISATION_ID))
        .where(condition)
        .orderBy(
            ROLE_ASSIGNMENT.VALID_TO.desc().nullsFirst(),
            ROLE_ASSIGNMENT.VALID_FROM.desc(),
            ROLE_ASSIGNMENT.ID)
        .fetch(RoleAssignments::toHeldRole);
  }

  private static HeldRole toHeldRole(Record row) {
    var organisation = row.get(ROLE_ASSIGNMENT.ORGANISATION_ID);
    var shortName = row.get(ORGANISATION.SHORT_NAME);
    return new HeldRole(
        new RoleId(row.get(ROLE_ASSIGNMENT.ID)),
        new PersonId(row.get(ROLE_ASSIGNMENT.PERSON_ID)),
        Code.parse(GrantableRole.class, row.get(ROLE_ASSIGNMENT.ROLE)),
        organisation == null ? null : new OrganisationId(organisation),
        shortName == null ? row.get(ORGANISATION.NAME) : shortName,
        row.get(ROLE_ASSIGNMENT.VALID_FROM),
        row.get(ROLE_ASSIGNMENT.VALID_TO));
  }
}
