package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.BALLOT;
import static org.spoluplan.meetings.db.Tables.MOTION;
import static org.spoluplan.meetings.db.Tables.SEAT;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.meetings.db.tables.records.SeatRecord;
import org.springframework.stereotype.Repository;

/// The seats of each vote and the ballots that are no secret.
@Repository
class Seats {

  private final DSLContext sql;
  private final Clock clock;

  Seats(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Seat> of(MotionId id) {
    return of(List.of(id)).getOrDefault(id, List.of());
  }

  /// Motions without any seat are left out.
  Map<MotionId, List<Seat>> of(List<MotionId> motions) {
    return sql.selectFrom(SEAT)
        .where(SEAT.MOTION_ID.in(values(motions)))
        .orderBy(SEAT.LABEL)
        .fetchGroups(
            row -> new MotionId(row.getMotionId()),
            row ->
                new Seat(
                    new SeatId(row.getSeatId()),
                    row.getLabel(),
                    List.of(),
                    List.of(),
                    row.getPresent(),
                    row.getVoted(),
                    row.getRepresentedBy() == null ? null : new PersonId(row.getRepresentedBy()),
                    row.getRecusedBecause()));
  }

  Map<SeatId, VoteOption> ballots(MotionId id) {
    return ballots(List.of(id)).getOrDefault(id, Map.of());
  }

  /// Motions without any ballot, and secret ones, are left out.
  Map<MotionId, Map<SeatId, VoteOption>> ballots(List<MotionId> motions) {
    var found = new HashMap<MotionId, Map<SeatId, VoteOption>>();
    sql.select(BALLOT.MOTION_ID, BALLOT.SEAT_ID, BALLOT.CHOICE)
        .from(BALLOT)
        .where(BALLOT.MOTION_ID.in(values(motions)))
        .forEach(
            row ->
                found
                    .computeIfAbsent(new MotionId(row.value1()), _ -> new HashMap<>())
                    .put(new SeatId(row.value2()), Code.parse(VoteOption.class, row.value3())));
    return found;
  }

  private static List<UUID> values(List<MotionId> motions) {
    return motions.stream().map(MotionId::value).toList();
  }

  /// Whether somebody cast a ballot in any vote of the meeting.
  boolean votedOn(MeetingId meeting, RollLine line) {
    return !votesOf(meeting, line).isEmpty();
  }

  /// The votes of the meeting in the room in which somebody cast a ballot.
  List<Stays.Voted> votesOf(MeetingId meeting, RollLine line) {
    Condition byPerson =
        line.person() == null
            ? DSL.falseCondition()
            : SEAT.REPRESENTED_BY.eq(line.person().value());
    Condition byName =
        line.membership() == null
            ? DSL.falseCondition()
            : SEAT.REPRESENTED_BY.isNull().and(SEAT.SEAT_ID.eq(line.membership().value()));
    return sql.select(MOTION.OPENED_AT, MOTION.CLOSED_AT)
        .from(SEAT)
        .join(MOTION)
        .on(MOTION.ID.eq(SEAT.MOTION_ID))
        .where(MOTION.MEETING_ID.eq(meeting.value()))
        .and(MOTION.STATE.ne(Code.of(MotionState.WITHDRAWN)))
        .and(MOTION.MANNER.ne(Code.of(Manner.WRITTEN)))
        .and(MOTION.OPENED_AT.isNotNull())
        .and(SEAT.VOTED)
        .and(byPerson.or(byName))
        .fetch(row -> new Stays.Voted(row.value1(), row.value2()));
  }

  /// @param by who cast it, the recorder where somebody had no device
  void add(MotionId motion, SeatId seat, VoteOption option, PersonId by) {
    sql.insertInto(BALLOT)
        .set(BALLOT.MOTION_ID, motion.value())
        .set(BALLOT.SEAT_ID, seat.value())
        .set(BALLOT.CHOICE, Code.of(option))
        .set(BALLOT.CAST_BY, by.value())
        .set(BALLOT.CAST_AT, clock.instant().truncatedTo(ChronoUnit.MICROS))
        .execute();
  }

  void keep(MotionId motion, Seat seat) {
    keep(motion, List.of(seat));
  }

  /// The seats of the motion and no others.
  void keep(Motion motion) {
    var seats = motion.electorate().seats();
    sql.deleteFrom(SEAT)
        .where(SEAT.MOTION_ID.eq(motion.id().value()))
        .and(SEAT.SEAT_ID.notIn(seats.stream().map(seat -> seat.id().value()).toList()))
        .execute();
    if (!seats.isEmpty()) keep(motion.id(), seats);
  }

  private void keep(MotionId motion, List<Seat> seats) {
    sql.insertInto(SEAT)
        .set(seats.stream().map(seat -> row(motion, seat)).toList())
        .onDuplicateKeyUpdate()
        .setAllToExcluded()
        .execute();
  }

  private SeatRecord row(MotionId motion, Seat seat) {
    var row = sql.newRecord(SEAT);
    row.setMotionId(motion.value());
    row.setSeatId(seat.id().value());
    row.setLabel(seat.label());
    row.setPresent(seat.present());
    row.setRepresentedBy(representative(seat));
    row.setRecusedBecause(seat.recusedBecause());
    row.setVoted(seat.voted());
    return row;
  }

  /// Who voted for it, or who is there for it.
  private static @Nullable UUID representative(Seat seat) {
    if (seat.representedBy() != null) return seat.representedBy().value();
    if (seat.voted() || !seat.inRoom()) return null;
    return seat.voters().stream().findFirst().map(PersonId::value).orElse(null);
  }
}
