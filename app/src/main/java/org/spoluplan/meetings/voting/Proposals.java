package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.MOTION;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;
import org.springframework.stereotype.Repository;

/// The wording of motions.
@Repository
class Proposals {

  private final DSLContext sql;

  Proposals(DSLContext sql) {
    this.sql = sql;
  }

  MotionId add(MeetingId meeting, Proposal proposal) {
    var last =
        DSL.select(DSL.coalesce(DSL.max(MOTION.POSITION), 0))
            .from(MOTION)
            .where(MOTION.MEETING_ID.eq(meeting.value()));
    return sql.insertInto(MOTION)
        .set(MOTION.MEETING_ID, meeting.value())
        .set(MOTION.POSITION, DSL.field(last).plus(1))
        .set(MOTION.ITEM_ID, item(proposal))
        .set(MOTION.WORDING, proposal.wording())
        .set(MOTION.PROPOSED_BY, proposal.proposedBy())
        .set(MOTION.COUNTER_TO, proposal.counterTo() == null ? null : proposal.counterTo().value())
        .set(MOTION.MANNER, Code.of(proposal.manner()))
        .set(MOTION.STATE, Code.of(MotionState.DRAFT))
        .set(MOTION.OPENS_ON, proposal.opensOn())
        .set(MOTION.CLOSES_ON, proposal.closesOn())
        .returning(MOTION.ID)
        .fetchSingle(row -> new MotionId(row.getId()));
  }

  /// @return false when somebody changed it meanwhile
  boolean change(MotionId id, Proposal proposal, int version) {
    return sql.update(MOTION)
            .set(MOTION.ITEM_ID, item(proposal))
            .set(MOTION.WORDING, proposal.wording())
            .set(MOTION.PROPOSED_BY, proposal.proposedBy())
            .set(MOTION.MANNER, Code.of(proposal.manner()))
            .set(MOTION.OPENS_ON, proposal.opensOn())
            .set(MOTION.CLOSES_ON, proposal.closesOn())
            .set(MOTION.VERSION, version + 1)
            .where(MOTION.ID.eq(id.value()))
            .and(MOTION.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static java.util.@Nullable UUID item(Proposal proposal) {
    return proposal.item() == null ? null : proposal.item().value();
  }
}
