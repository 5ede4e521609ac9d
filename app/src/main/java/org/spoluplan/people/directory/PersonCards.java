package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.spoluplan.people.db.Tables.PERSON;
import static org.spoluplan.people.db.Tables.ROLE_ASSIGNMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.CircleScopes;
import org.springframework.stereotype.Repository;

/// What the directory knows about people.
@Repository
class PersonCards {

  private static final Field<Boolean> SIGNS_IN =
      DSL.exists(DSL.selectOne().from(ACCOUNT).where(ACCOUNT.PERSON_ID.eq(PERSON.ID)))
          .as("signs_in");

  private final DSLContext sql;
  private final RoleAssignments roles;
  private final CircleScopes circles;
  private final Clock clock;

  PersonCards(DSLContext sql, RoleAssignments roles, CircleScopes circles, Clock clock) {
    this.sql = sql;
    this.roles = roles;
    this.circles = circles;
    this.clock = clock;
  }

  PersonCard get(PersonId id) {
    return find(id).orElseThrow(() -> new NotFound("person", id.value()));
  }

  Optional<PersonCard> find(PersonId id) {
    return list(PERSON.ID.eq(id.value()), 0, 1).stream().findFirst();
  }

  /// By name, in Czech order.
  List<PersonCard> list(PersonFilter filter, int offset, int most) {
    return list(condition(filter), offset, most);
  }

  int count(PersonFilter filter) {
    return sql.fetchCount(PERSON, condition(filter));
  }

  private List<PersonCard> list(Condition condition, int offset, int most) {
    var rows =
        sql.select(PERSON.fields())
            .select(SIGNS_IN)
            .from(PERSON)
            .where(condition)
            .orderBy(PersonEntries.byName())
            .offset(offset)
            .limit(most)
            .fetch();
    var held = roles.byPerson(rows.getValues(PERSON.ID));
    var lies = circles.of(rows.map(row -> new PersonId(row.get(PERSON.ID))), today());
    return rows.map(row -> card(row, held, lies));
  }

  private PersonCard card(
      Record row, Map<UUID, List<HeldRole>> held, Map<PersonId, Set<UUID>> lies) {
    var id = new PersonId(row.get(PERSON.ID));
    return new PersonCard(
        id,
        PersonEntries.name(row),
        row.get(PERSON.EMAIL),
        row.get(PERSON.PHONE),
        row.get(PERSON.LANGUAGE),
        row.get(PERSON.VERSION),
        row.get(SIGNS_IN),
        held.getOrDefault(row.get(PERSON.ID), List.of()),
        lies.getOrDefault(id, Set.of()),
        today());
  }

  private Condition condition(PersonFilter filter) {
    var condition = PersonEntries.matching(filter.text());
    if (!filter.reach().everywhere()) condition = condition.and(within(filter.reach()));
    var held = RoleAssignments.validOn(today());
    var narrowed = false;
    if (filter.organisation() != null) {
      held = held.and(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(filter.organisation().value()));
      narrowed = true;
    }
    if (filter.role() != null) {
      held = held.and(ROLE_ASSIGNMENT.ROLE.eq(Code.of(filter.role())));
      narrowed = true;
    }
    return narrowed ? condition.and(DSL.exists(assignments(held))) : condition;
  }

  /// The same rule as [PersonCard#scopes], as a condition.
  private Condition within(Reach reach) {
    var here = ROLE_ASSIGNMENT.ORGANISATION_ID.in(reach.scopes());
    var colleague = DSL.exists(assignments(RoleAssignments.validOn(today()).and(here)));
    var circle = circles.reached(reach, loose(reach), today());
    return colleague.or(PERSON.ID.in(circle.stream().map(PersonId::value).toList()));
  }

  /// People without any role, now or ever.
  private List<PersonId> loose(Reach reach) {
    if (!reach.scopes().contains(CircleScopes.NOBODYS)) return List.of();
    return sql.select(PERSON.ID)
        .from(PERSON)
        .where(DSL.notExists(assignments(DSL.noCondition())))
        .fetch(row -> new PersonId(row.value1()));
  }

  private static org.jooq.Select<?> assignments(Condition held) {
    return DSL.selectOne()
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.PERSON_ID.eq(PERSON.ID))
        .and(held);
  }

  private LocalDate today() {
    return Today.of(clock);
  }

  void insert(PersonId id, PersonDraft draft) {
    sql.insertInto(PERSON)
        .set(PERSON.ID, id.value())
        .set(values(draft))
        .set(PERSON.CREATED_AT, clock.instant())
        .execute();
  }

  /// @return false when somebody saved a newer version
  boolean update(PersonId id, int version, PersonDraft draft) {
    return sql.update(PERSON)
            .set(values(draft))
            .set(PERSON.VERSION, version + 1)
            .where(PERSON.ID.eq(id.value()))
            .and(PERSON.VERSION.eq(version))
            .execute()
        == 1;
  }

  /// @return false when the card was changed, or the person holds or held a role or an account
  boolean deleteUntouched(PersonId id) {
    return sql.deleteFrom(PERSON)
            .where(PERSON.ID.eq(id.value()))
            .and(PERSON.VERSION.eq(0))
            .andNotExists(assignments(DSL.noCondition()))
            .andNotExists(DSL.selectOne().from(ACCOUNT).where(ACCOUNT.PERSON_ID.eq(PERSON.ID)))
            .execute()
        == 1;
  }

  /// Whether another person has this address; nobody can take it until the transaction ends.
  boolean emailTaken(String email, PersonId by) {
    var lower = email.toLowerCase(java.util.Locale.ROOT);
    sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 1))", DSL.val(lower));
    return sql.fetchExists(PERSON, DSL.lower(PERSON.EMAIL).eq(lower).and(PERSON.ID.ne(by.value())));
  }

  /// Holds the person still while a rule about all their roles is weighed.
  void lock(PersonId id) {
    sql.selectOne().from(PERSON).where(PERSON.ID.eq(id.value())).forUpdate().fetch();
  }

  private static Map<Field<?>, Object> values(PersonDraft draft) {
    var values = new java.util.HashMap<Field<?>, Object>();
    var name = draft.name();
    values.put(PERSON.TITLE_BEFORE, name.titleBefore());
    values.put(PERSON.GIVEN_NAME, name.given());
    values.put(PERSON.FAMILY_NAME, name.family());
    values.put(PERSON.TITLE_AFTER, name.titleAfter());
    values.put(PERSON.EMAIL, draft.email());
    values.put(PERSON.PHONE, draft.phone());
    values.put(PERSON.LANGUAGE, draft.language());
    return values;
  }
}
