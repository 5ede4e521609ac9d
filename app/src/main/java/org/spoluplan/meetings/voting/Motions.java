package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MOTION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Motions on their way from the draft to the decision.
@Repository
class Motions {

  static final List<String> PENDING =
      List.of(Code.of(MotionState.DRAFT), Code.of(MotionState.OPEN));

  private final DSLContext sql;
  private final Clock clock;
  private final JsonMapper json;
  private final VotesOnRecord recorded;
  private final Seats seats;
  private final Sittings sittings;

  Motions(
      DSLContext sql,
      Clock clock,
      JsonMapper json,
      VotesOnRecord recorded,
      Seats seats,
      Sittings sittings) {
    this.sql = sql;
    this.clock = clock;
    this.json = json;
    this.recorded = recorded;
    this.seats = seats;
    this.sittings = sittings;
  }

  /// Until the end of the transaction no ballot is cast and the vote is not closed by anybody else,
  /// and the room does not change.
  Motion lock(MotionId id) {
    sql.select(DSL.one())
        .from(MEETING)
        .where(MEETING.ID.eq(sittings.meetingOf(id).value()))
        .forShare()
        .fetch();
    sql.select(DSL.one()).from(MOTION).where(MOTION.ID.eq(id.value())).forUpdate().fetch();
    return recorded.get(id).motion();
  }

  boolean anotherIsOpen(MeetingId meeting) {
    return sql.fetchExists(
        MOTION,
        MOTION
            .MEETING_ID
            .eq(meeting.value())
            .and(MOTION.STATE.eq(Code.of(MotionState.OPEN)))
            .and(MOTION.MANNER.ne(Code.of(Manner.WRITTEN))));
  }

  /// Written ballots whose day to begin, or to end, has come.
  List<MotionId> due(LocalDate today) {
    var begins = MOTION.STATE.eq(Code.of(MotionState.DRAFT)).and(MOTION.OPENS_ON.le(today));
    var ends = MOTION.STATE.eq(Code.of(MotionState.OPEN)).and(MOTION.CLOSES_ON.lt(today));
    return sql.select(MOTION.ID)
        .from(MOTION)
        .where(MOTION.MANNER.eq(Code.of(Manner.WRITTEN)))
        .and(begins.or(ends))
        .orderBy(MOTION.POSITION)
        .fetch(row -> new MotionId(row.value1()));
  }

  void opened(Motion motion, UUID rulesId) {
    sql.update(MOTION)
        .set(MOTION.STATE, Code.of(MotionState.OPEN))
        .set(MOTION.RULES_ID, rulesId)
        .set(MOTION.OPENED_AT, now())
        .where(MOTION.ID.eq(motion.id().value()))
        .execute();
    seats.keep(motion);
  }

  /// Freezes the electorate and the result.
  void closed(Motion motion, Result result, @Nullable PersonId recordedBy) {
    seats.keep(motion);
    var tally = result.decision().tally();
    sql.update(MOTION)
        .set(MOTION.STATE, Code.of(MotionState.CLOSED))
        .set(MOTION.CLOSED_AT, now())
        .set(MOTION.ENTITLED, tally.entitled())
        .set(MOTION.PRESENT, tally.present())
        .set(MOTION.QUORUM, tally.quorum())
        .set(MOTION.BASE, tally.base())
        .set(MOTION.IN_FAVOUR, tally.inFavour())
        .set(MOTION.AGAINST, tally.against())
        .set(MOTION.ABSTAINED, tally.abstained())
        .set(MOTION.DECISION, Code.of(result.decision().verdict()))
        .set(MOTION.EXPLANATION, JSONB.valueOf(json.writeValueAsString(result.explanation())))
        .set(MOTION.RECORDED_BY, recordedBy == null ? null : recordedBy.value())
        .where(MOTION.ID.eq(motion.id().value()))
        .execute();
  }

  void withdrawn(MotionId id) {
    sql.update(MOTION)
        .set(MOTION.STATE, Code.of(MotionState.WITHDRAWN))
        .set(MOTION.CLOSED_AT, now())
        .where(MOTION.ID.eq(id.value()))
        .execute();
  }

  /// What an adopted counter-proposal replaces: the original and the other counter-proposals to it.
  List<MotionId> replacedBy(MotionId adopted) {
    var original =
        sql.select(MOTION.COUNTER_TO)
            .from(MOTION)
            .where(MOTION.ID.eq(adopted.value()))
            .fetchSingle(MOTION.COUNTER_TO);
    if (original == null) return List.of();
    return sql.select(MOTION.ID)
        .from(MOTION)
        .where(MOTION.ID.eq(original).or(MOTION.COUNTER_TO.eq(original)))
        .and(MOTION.STATE.in(PENDING))
        .and(MOTION.ID.ne(adopted.value()))
        .fetch(row -> new MotionId(row.value1()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
