package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.MOTION;
import static org.spoluplan.meetings.db.Tables.SEALED_BALLOT;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MotionId;
import org.springframework.stereotype.Repository;

/// Ballots of secret votes that are open. There is no time on them, and nothing but sealed bytes.
@Repository
class SealedBallots {

  private final DSLContext sql;

  SealedBallots(DSLContext sql) {
    this.sql = sql;
  }

  void add(MotionId motion, SeatId seat, byte[] sealed) {
    sql.insertInto(SEALED_BALLOT)
        .set(SEALED_BALLOT.MOTION_ID, motion.value())
        .set(SEALED_BALLOT.SEAT_ID, seat.value())
        .set(SEALED_BALLOT.SEALED, sealed)
        .execute();
  }

  Map<SeatId, byte[]> of(MotionId motion) {
    return sql.select(SEALED_BALLOT.SEAT_ID, SEALED_BALLOT.SEALED)
        .from(SEALED_BALLOT)
        .where(SEALED_BALLOT.MOTION_ID.eq(motion.value()))
        .fetchMap(row -> new SeatId(row.value1()), row -> row.value2());
  }

  void discard(MotionId motion) {
    sql.deleteFrom(SEALED_BALLOT).where(SEALED_BALLOT.MOTION_ID.eq(motion.value())).execute();
  }

  Set<MotionId> openVotes() {
    return new HashSet<>(
        sql.select(MOTION.ID)
            .from(MOTION)
            .where(MOTION.MANNER.eq(Code.of(Manner.SECRET)))
            .and(MOTION.STATE.eq(Code.of(MotionState.OPEN)))
            .fetch(row -> new MotionId(row.value1())));
  }
}
