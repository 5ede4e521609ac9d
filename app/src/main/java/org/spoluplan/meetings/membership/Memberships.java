package org.spoluplan.meetings.membership;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.SEAT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Standing;
import org.spoluplan.access.Standings;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.db.tables.records.MembershipRecord;
import org.spoluplan.meetings.membership.Membership.EndReason;
import org.spoluplan.meetings.membership.Membership.Function;
import org.spoluplan.meetings.membership.Membership.Triad;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// All memberships there ever were; ended ones keep old minutes readable.
@Repository
class Memberships implements Standings {

  private final DSLContext sql;

  Memberships(DSLContext sql) {
    this.sql = sql;
  }

  /// Nobody else comes into the body until the end of the transaction.
  void lock(BodyId body) {
    sql.select(BODY.ID).from(BODY).where(BODY.ID.eq(body.value())).forUpdate().fetch();
  }

  Membership get(MembershipId id) {
    return sql.selectFrom(MEMBERSHIP)
        .where(MEMBERSHIP.ID.eq(id.value()))
        .fetchOptional(Memberships::toMembership)
        .orElseThrow(() -> new NotFound("membership", id.value()));
  }

  /// Who was in the body on that day.
  List<Membership> on(BodyId body, LocalDate day) {
    return list(MEMBERSHIP.BODY_ID.eq(body.value()).and(validOn(day)));
  }

  /// Everybody who ever was in the body.
  List<Membership> all(BodyId body) {
    return list(MEMBERSHIP.BODY_ID.eq(body.value()));
  }

  List<Membership> of(PersonId person) {
    return list(MEMBERSHIP.PERSON_ID.eq(person.value()));
  }

  @Override
  public List<Standing> of(PersonId person, LocalDate day) {
    return list(MEMBERSHIP.PERSON_ID.eq(person.value()).and(validOn(day))).stream()
        .map(held -> new Standing(held.function().role(), held.body().value()))
        .toList();
  }

  /// Whether the same person or, without a person, the same organisation is there in that period.
  boolean overlaps(BodyId body, MembershipDetails details) {
    var who =
        details.person() == null
            ? MEMBERSHIP
                .PERSON_ID
                .isNull()
                .and(MEMBERSHIP.ORGANISATION_ID.eq(details.organisation()))
            : MEMBERSHIP.PERSON_ID.eq(details.person());
    var period =
        MEMBERSHIP
            .VALID_TO
            .isNull()
            .or(MEMBERSHIP.VALID_TO.ge(details.from()))
            .and(details.to() == null ? DSL.noCondition() : MEMBERSHIP.VALID_FROM.le(details.to()));
    return sql.fetchExists(MEMBERSHIP, MEMBERSHIP.BODY_ID.eq(body.value()), who, period);
  }

  MembershipId add(BodyId body, MembershipDetails details) {
    return new MembershipId(
        sql.insertInto(MEMBERSHIP)
            .set(MEMBERSHIP.BODY_ID, body.value())
            .set(MEMBERSHIP.PERSON_ID, details.person())
            .set(MEMBERSHIP.ORGANISATION_ID, details.organisation())
            .set(MEMBERSHIP.FUNCTION, Code.of(details.function()))
            .set(MEMBERSHIP.TRIAD, details.triad() == null ? null : Code.of(details.triad()))
            .set(MEMBERSHIP.VOTES, details.votes())
            .set(MEMBERSHIP.SUBSTITUTE_FOR, details.substituteFor())
            .set(MEMBERSHIP.VALID_FROM, details.from())
            .set(MEMBERSHIP.VALID_TO, details.to())
            .set(MEMBERSHIP.ADMITTED_MEETING_ID, details.admittedAt())
            .set(MEMBERSHIP.TRANSFERRED_FROM, details.transferredFrom())
            .set(MEMBERSHIP.NOTE, details.note())
            .returningResult(MEMBERSHIP.ID)
            .fetchSingle()
            .value1());
  }

  /// @return false when somebody changed it in the meantime
  boolean end(Membership membership, LocalDate last, EndReason reason, @Nullable UUID meeting) {
    return sql.update(MEMBERSHIP)
            .set(MEMBERSHIP.VALID_TO, last)
            .set(MEMBERSHIP.END_REASON, Code.of(reason))
            .set(MEMBERSHIP.ENDED_MEETING_ID, meeting)
            .set(MEMBERSHIP.VERSION, membership.version() + 1)
            .where(MEMBERSHIP.ID.eq(membership.id().value()))
            .and(MEMBERSHIP.VERSION.eq(membership.version()))
            .execute()
        == 1;
  }

  /// Takes the end back.
  ///
  /// @param to the last day as it was planned before
  /// @return false when somebody changed it in the meantime
  boolean reinstate(Membership membership, @Nullable LocalDate to) {
    return sql.update(MEMBERSHIP)
            .set(MEMBERSHIP.VALID_TO, to)
            .setNull(MEMBERSHIP.END_REASON)
            .setNull(MEMBERSHIP.ENDED_MEETING_ID)
            .set(MEMBERSHIP.VERSION, membership.version() + 1)
            .where(MEMBERSHIP.ID.eq(membership.id().value()))
            .and(MEMBERSHIP.VERSION.eq(membership.version()))
            .execute()
        == 1;
  }

  boolean isUsedInARecord(MembershipId id) {
    return sql.fetchExists(ATTENDANCE, ATTENDANCE.MEMBERSHIP_ID.eq(id.value()))
        || sql.fetchExists(SEAT, SEAT.SEAT_ID.eq(id.value()))
        || sql.fetchExists(
            MEMBERSHIP,
            MEMBERSHIP
                .SUBSTITUTE_FOR
                .eq(id.value())
                .or(MEMBERSHIP.TRANSFERRED_FROM.eq(id.value())));
  }

  void delete(MembershipId id) {
    sql.deleteFrom(MEMBERSHIP).where(MEMBERSHIP.ID.eq(id.value())).execute();
  }

  private List<Membership> list(Condition condition) {
    return sql.selectFrom(MEMBERSHIP)
        .where(condition)
        .orderBy(MEMBERSHIP.VALID_FROM, MEMBERSHIP.ID)
        .fetch(Memberships::toMembership);
  }

  private static Condition validOn(LocalDate day) {
    return MEMBERSHIP
        .VALID_FROM
        .le(day)
        .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(day)));
  }

  private static Membership toMembership(MembershipRecord row) {
    return new Membership(
        new MembershipId(row.getId()),
        new BodyId(row.getBodyId()),
        row.getPersonId() == null ? null : new PersonId(row.getPersonId()),
        row.getOrganisationId() == null ? null : new OrganisationId(row.getOrganisationId()),
        Code.parse(Function.class, row.getFunction()),
        row.getTriad() == null ? null : Code.parse(Triad.class, row.getTriad()),
        row.getVotes(),
        row.getSubstituteFor() == null ? null : new MembershipId(row.getSubstituteFor()),
        new DateRange(row.getValidFrom(), row.getValidTo()),
        row.getAdmittedMeetingId() == null ? null : new MeetingId(row.getAdmittedMeetingId()),
        row.getEndedMeetingId() == null ? null : new MeetingId(row.getEndedMeetingId()),
        row.getEndReason() == null ? null : Code.parse(EndReason.class, row.getEndReason()),
        row.getTransferredFrom() == null ? null : new MembershipId(row.getTransferredFrom()),
        row.getNote(),
        row.getVersion());
  }
}
