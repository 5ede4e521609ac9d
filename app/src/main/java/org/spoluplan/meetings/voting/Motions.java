package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
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
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.Explanation;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.Procedures.Edition;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.meetings.Tally;
import org.spoluplan.meetings.db.tables.records.MotionRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Motions with their votes.
@Repository
class Motions {

  private static final List<String> PENDING =
      List.of(Code.of(MotionState.DRAFT), Code.of(MotionState.OPEN));

  private final DSLContext sql;
  private final Clock clock;
  private final JsonMapper json;
  private final Room room;
  private final Procedures procedures;
  private final Seats seats;
  private final Sittings sittings;

  Motions(
      DSLContext sql,
      Clock clock,
      JsonMapper json,
      Room room,
      Procedures procedures,
      Seats seats,
      Sittings sittings) {
    this.sql = sql;
    this.clock = clock;
    this.json = json;
    this.room = room;
    this.procedures = procedures;
    this.seats = seats;
    this.sittings = sittings;
  }

  VoteOnRecord get(MotionId id) {
    return sql.selectFrom(MOTION)
        .where(MOTION.ID.eq(id.value()))
        .fetchOptional(this::onRecord)
        .orElseThrow(() -> new NotFound("motion", id.value()));
  }

  /// In the order they are voted on: counter-proposals before what they would replace.
  List<VoteOnRecord> list(MeetingId meeting) {
    return sql.selectFrom(MOTION)
        .where(MOTION.MEETING_ID.eq(meeting.value()))
        .orderBy(MOTION.POSITION, MOTION.ID)
        .fetch(this::onRecord);
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
    return get(id).motion();
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

  /// Open votes of bodies that the person belongs or belonged to.
  List<MotionId> openIn(PersonId person) {
    var meetings =
        sql.select(MEETING.ID)
            .from(MEETING)
            .leftJoin(JOINT_BODY)
            .on(JOINT_BODY.MEETING_ID.eq(MEETING.ID))
            .join(MEMBERSHIP)
            .on(MEMBERSHIP.BODY_ID.in(MEETING.BODY_ID, JOINT_BODY.BODY_ID))
            .where(MEMBERSHIP.PERSON_ID.eq(person.value()));
    return sql.select(MOTION.ID)
        .from(MOTION)
        .where(MOTION.STATE.eq(Code.of(MotionState.OPEN)))
        .and(MOTION.MEETING_ID.in(meetings))
        .orderBy(MOTION.OPENED_AT)
        .fetch(row -> new MotionId(row.value1()));
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

  private VoteOnRecord onRecord(MotionRecord row) {
    var id = new MotionId(row.getId());
    var recorded = recorded(row, id);
    return new VoteOnRecord(
        recorded.isOver() ? recorded : seeingTheRoom(recorded),
        new Proposal(
            row.getItemId() == null ? null : new AgendaItemId(row.getItemId()),
            row.getWording(),
            row.getProposedBy(),
            row.getCounterTo() == null ? null : new MotionId(row.getCounterTo()),
            recorded.manner(),
            row.getOpensOn(),
            row.getClosesOn()),
        row.getPosition(),
        row.getRecordedBy() == null ? null : new PersonId(row.getRecordedBy()),
        row.getVersion());
  }

  private Motion seeingTheRoom(Motion motion) {
    var now = room.now(motion.meeting(), motion.manner(), motion.rules().unit());
    return motion.seeing(now.seats(), now.presiding());
  }

  private Motion recorded(MotionRecord row, MotionId id) {
    return new Motion(
        id,
        new MeetingId(row.getMeetingId()),
        Code.parse(Manner.class, row.getManner()),
        Code.parse(MotionState.class, row.getState()),
        rules(row),
        new Electorate(seats.of(id), null),
        seats.ballots(id),
        row.getClosesOn(),
        counterWaits(row),
        result(row));
  }

  /// Those the motion was opened under, before that those in force on the day of the meeting.
  private VotingRules rules(MotionRecord row) {
    var sitting = sittings.get(new MeetingId(row.getMeetingId()));
    var editions = procedures.editions(sitting.body());
    var chosen =
        row.getRulesId() == null
            ? Procedures.inForce(editions, sitting.heldOn())
            : editions.stream().filter(edition -> edition.id().equals(row.getRulesId())).findAny();
    return VotingRules.of(chosen.map(Edition::rules).orElse(RulesOfProcedure.UNWRITTEN));
  }

  /// Of an original any counter-proposal, of a counter-proposal those proposed before it.
  private boolean counterWaits(MotionRecord row) {
    if (!row.getState().equals(Code.of(MotionState.DRAFT))) return false;
    var original = row.getCounterTo();
    var before =
        original == null
            ? MOTION.COUNTER_TO.eq(row.getId())
            : MOTION.COUNTER_TO.eq(original).and(MOTION.POSITION.lt(row.getPosition()));
    return sql.fetchExists(MOTION, before.and(MOTION.STATE.in(PENDING)));
  }

  private @Nullable Result result(MotionRecord row) {
    if (row.getDecision() == null) return null;
    var tally =
        new Tally(
            row.getEntitled(),
            row.getPresent(),
            row.getQuorum(),
            row.getBase(),
            row.getInFavour(),
            row.getAgainst(),
            row.getAbstained());
    var explanation =
        row.getExplanation() == null
            ? Explanation.NONE
            : json.readValue(row.getExplanation().data(), Explanation.class);
    return new Result(
        new Decision(Code.parse(Decision.Verdict.class, row.getDecision()), tally), explanation);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
