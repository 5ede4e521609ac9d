package org.spoluplan.meetings.convening;

import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingStatus;
import org.springframework.stereotype.Repository;

/// When bodies met and are to meet, who votes in them and who leads them.
@Repository
class Convocations {

  /// @param last   the day of the last meeting, or the day the body began
  /// @param next   the day of the next one; null when none is planned
  /// @param inYear meetings held or planned in the calendar year
  record Days(@Nullable LocalDate last, @Nullable LocalDate next, int inYear) {}

  private final DSLContext sql;

  Convocations(DSLContext sql) {
    this.sql = sql;
  }

  /// Of bodies that have not ended.
  Map<BodyId, Days> days(Collection<BodyId> bodies, LocalDate today) {
    var ids = bodies.stream().map(BodyId::value).toArray(UUID[]::new);
    var day = MEETING.HELD_ON;
    var year = day.between(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()));
    return sql.select(
            BODY.ID,
            DSL.greatest(DSL.max(day).filterWhere(day.lt(today)), BODY.VALID_FROM),
            DSL.min(day).filterWhere(day.ge(today)),
            DSL.count(MEETING.ID).filterWhere(year))
        .from(BODY)
        .leftJoin(MEETING)
        .on(meets())
        .where(BODY.ID.eq(DSL.any(ids)))
        .and(BODY.VALID_TO.isNull().or(BODY.VALID_TO.ge(today)))
        .groupBy(BODY.ID)
        .fetchMap(
            row -> new BodyId(row.value1()),
            row -> new Days(row.value2(), row.value3(), row.value4()));
  }

  /// Alone or with another body.
  private static Condition meets() {
    var joint =
        DSL.select(JOINT_BODY.MEETING_ID).from(JOINT_BODY).where(JOINT_BODY.BODY_ID.eq(BODY.ID));
    return MEETING
        .STATUS
        .ne(Code.of(MeetingStatus.CANCELLED))
        .and(MEETING.BODY_ID.eq(BODY.ID).or(MEETING.ID.in(joint)));
  }

  /// @param byOrganisation whether an organisation has one vote, however many people it sends
  List<Voter> voters(BodyId body, LocalDate day, boolean byOrganisation) {
    return sql.select(MEMBERSHIP.ID, MEMBERSHIP.PERSON_ID, MEMBERSHIP.ORGANISATION_ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.BODY_ID.eq(body.value()))
        .and(MEMBERSHIP.VOTES.isTrue())
        .and(validOn(day))
        .fetch(
            row ->
                new Voter(
                    row.value2() == null ? null : new PersonId(row.value2()),
                    byOrganisation && row.value3() != null ? row.value3() : row.value1()));
  }

  /// The people in one of these functions.
  List<PersonId> inFunction(BodyId body, LocalDate day, List<String> functions) {
    return sql.select(MEMBERSHIP.PERSON_ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.BODY_ID.eq(body.value()))
        .and(MEMBERSHIP.FUNCTION.in(functions))
        .and(MEMBERSHIP.PERSON_ID.isNotNull())
        .and(validOn(day))
        .fetch(row -> new PersonId(row.value1()));
  }

  private static Condition validOn(LocalDate day) {
    return MEMBERSHIP
        .VALID_FROM
        .le(day)
        .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(day)));
  }
}
