package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.IMPORTED_MINUTES;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP_EVIDENCE;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP_OF_EVIDENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.meetings.BodyId;
import org.springframework.stereotype.Repository;

/// On which days minutes show whom in which body, and the memberships that follow from it.
@Repository
class EvidenceRegister {

  enum Function {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    MEMBER
  }

  /// @param organisation for which the person came
  record Evidence(PersonId person, @Nullable UUID organisation, LocalDate day, Function function) {}

  /// A membership that follows from evidence.
  record Derived(UUID id, DateRange validity) {}

  private final DSLContext sql;

  EvidenceRegister(DSLContext sql) {
    this.sql = sql;
  }

  void add(ImportId id, BodyId body, Evidence evidence) {
    sql.insertInto(MEMBERSHIP_EVIDENCE)
        .set(MEMBERSHIP_EVIDENCE.IMPORTED_ID, id.value())
        .set(MEMBERSHIP_EVIDENCE.BODY_ID, body.value())
        .set(MEMBERSHIP_EVIDENCE.PERSON_ID, evidence.person().value())
        .set(MEMBERSHIP_EVIDENCE.ORGANISATION_ID, evidence.organisation())
        .set(MEMBERSHIP_EVIDENCE.DAY, evidence.day())
        .set(MEMBERSHIP_EVIDENCE.FUNCTION, Code.of(evidence.function()))
        .onConflictDoNothing()
        .execute();
  }

  /// @return whom it had shown
  Set<PersonId> remove(ImportId id) {
    return Set.copyOf(
        sql.deleteFrom(MEMBERSHIP_EVIDENCE)
            .where(MEMBERSHIP_EVIDENCE.IMPORTED_ID.eq(id.value()))
            .returning(MEMBERSHIP_EVIDENCE.PERSON_ID)
            .fetch(row -> new PersonId(row.getPersonId())));
  }

  /// By day.
  List<Evidence> of(BodyId body, PersonId person) {
    return sql.selectFrom(MEMBERSHIP_EVIDENCE)
        .where(MEMBERSHIP_EVIDENCE.BODY_ID.eq(body.value()))
        .and(MEMBERSHIP_EVIDENCE.PERSON_ID.eq(person.value()))
        .orderBy(MEMBERSHIP_EVIDENCE.DAY)
        .fetch(
            row ->
                new Evidence(
                    new PersonId(row.getPersonId()),
                    row.getOrganisationId(),
                    row.getDay(),
                    Code.parse(Function.class, row.getFunction())));
  }

  /// Nobody else comes into the body until the end of the transaction.
  void lock(BodyId body) {
    sql.select(BODY.ID).from(BODY).where(BODY.ID.eq(body.value())).forUpdate().fetch();
  }

  /// Those that somebody entered, or changed by hand.
  List<DateRange> stated(BodyId body, PersonId person) {
    return sql.select(MEMBERSHIP.VALID_FROM, MEMBERSHIP.VALID_TO)
        .from(MEMBERSHIP)
        .where(isOf(body, person))
        .and(DSL.not(isDerived()))
        .fetch(row -> new DateRange(row.value1(), row.value2()));
  }

  List<Derived> derived(BodyId body, PersonId person) {
    return sql.select(MEMBERSHIP.ID, MEMBERSHIP.VALID_FROM, MEMBERSHIP.VALID_TO)
        .from(MEMBERSHIP)
        .where(isOf(body, person))
        .and(isDerived())
        .orderBy(MEMBERSHIP.VALID_FROM)
        .fetch(row -> new Derived(row.value1(), new DateRange(row.value2(), row.value3())));
  }

  /// Its line on old rolls stays, without it.
  void delete(Derived membership) {
    sql.update(ATTENDANCE)
        .setNull(ATTENDANCE.MEMBERSHIP_ID)
        .where(ATTENDANCE.MEMBERSHIP_ID.eq(membership.id()))
        .execute();
    sql.deleteFrom(MEMBERSHIP).where(MEMBERSHIP.ID.eq(membership.id())).execute();
  }

  void change(Derived membership, DateRange validity, Evidence latest) {
    sql.update(MEMBERSHIP)
        .set(MEMBERSHIP.VALID_FROM, validity.from())
        .set(MEMBERSHIP.VALID_TO, validity.to())
        .set(MEMBERSHIP.ORGANISATION_ID, latest.organisation())
        .set(MEMBERSHIP.FUNCTION, Code.of(latest.function()))
        .set(MEMBERSHIP.VOTES, latest.function() != Function.SECRETARY)
        .where(MEMBERSHIP.ID.eq(membership.id()))
        .execute();
  }

  UUID add(BodyId body, DateRange validity, Evidence latest) {
    var id =
        sql.insertInto(MEMBERSHIP)
            .set(MEMBERSHIP.BODY_ID, body.value())
            .set(MEMBERSHIP.PERSON_ID, latest.person().value())
            .set(MEMBERSHIP.ORGANISATION_ID, latest.organisation())
            .set(MEMBERSHIP.FUNCTION, Code.of(latest.function()))
            .set(MEMBERSHIP.VOTES, latest.function() != Function.SECRETARY)
            .set(MEMBERSHIP.VALID_FROM, validity.from())
            .set(MEMBERSHIP.VALID_TO, validity.to())
            .returningResult(MEMBERSHIP.ID)
            .fetchSingle()
            .value1();
    sql.insertInto(MEMBERSHIP_OF_EVIDENCE).set(MEMBERSHIP_OF_EVIDENCE.MEMBERSHIP_ID, id).execute();
    return id;
  }

  /// Lines of the person on rolls that were imported find the membership of their day.
  void tieRolls(BodyId body, PersonId person) {
    var imported = DSL.select(IMPORTED_MINUTES.MEETING_ID).from(IMPORTED_MINUTES);
    sql.update(ATTENDANCE)
        .set(
            ATTENDANCE.MEMBERSHIP_ID,
            DSL.select(MEMBERSHIP.ID)
                .from(MEMBERSHIP)
                .join(MEETING)
                .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
                .where(isOf(body, person))
                .and(MEMBERSHIP.VALID_FROM.le(MEETING.HELD_ON))
                .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(MEETING.HELD_ON)))
                .limit(1))
        .where(ATTENDANCE.PERSON_ID.eq(person.value()))
        .and(ATTENDANCE.CAPACITY.eq("member"))
        .and(ATTENDANCE.MEETING_ID.in(imported))
        .and(
            ATTENDANCE.MEETING_ID.in(
                DSL.select(MEETING.ID).from(MEETING).where(MEETING.BODY_ID.eq(body.value()))))
        .execute();
  }

  private static Condition isOf(BodyId body, PersonId person) {
    return MEMBERSHIP.BODY_ID.eq(body.value()).and(MEMBERSHIP.PERSON_ID.eq(person.value()));
  }

  private static Condition isDerived() {
    return MEMBERSHIP
        .VERSION
        .eq(0)
        .and(
            MEMBERSHIP.ID.in(
                DSL.select(MEMBERSHIP_OF_EVIDENCE.MEMBERSHIP_ID).from(MEMBERSHIP_OF_EVIDENCE)));
  }
}
