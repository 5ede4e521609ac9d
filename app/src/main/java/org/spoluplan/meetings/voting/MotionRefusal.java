package org.spoluplan.meetings.voting;

import static org.spoluplan.kernel.Refusal.Kind.CONFLICT;
import static org.spoluplan.kernel.Refusal.Kind.FORBIDDEN;
import static org.spoluplan.kernel.Refusal.Kind.INVALID;

import org.spoluplan.kernel.Refusal;

enum MotionRefusal implements Refusal {
  NOT_OPEN("motion.not-open", CONFLICT),
  VOTING_CLOSED("motion.voting-closed", CONFLICT),
  ALREADY_OPEN("motion.already-open", CONFLICT),
  ANOTHER_OPEN("motion.another-open", CONFLICT),
  MEETING_NOT_RUNNING("motion.meeting-not-running", CONFLICT),
  BELOW_QUORUM("motion.below-quorum", CONFLICT),
  COUNTER_FIRST("motion.counter-first", CONFLICT),
  ORIGINAL_DECIDED("motion.original-decided", CONFLICT),
  NO_RULES("motion.no-rules", CONFLICT),
  ALREADY_VOTED("motion.already-voted", CONFLICT),
  NOT_ENTITLED("motion.not-entitled", FORBIDDEN),
  NOT_IN_ROOM("motion.not-in-room", FORBIDDEN),
  MEMBER_IS_HERE("motion.member-is-here", FORBIDDEN),
  RECUSED("motion.recused", FORBIDDEN),
  VOTED_CANNOT_RECUSE("motion.voted-cannot-recuse", CONFLICT),
  HANDS_ARE_COUNTED("motion.hands-are-counted", CONFLICT),
  NOT_BY_HANDS("motion.not-by-hands", CONFLICT),
  NOT_BY_RECORDER("motion.not-by-recorder", CONFLICT),
  CHAIR_MUST_DECIDE("motion.chair-must-decide", INVALID),
  MORE_HANDS_THAN_PRESENT("motion.more-hands-than-present", INVALID),
  WRITTEN_NOT_ALLOWED("motion.written-not-allowed", CONFLICT),
  WRITTEN_TOO_SHORT("motion.written-too-short", INVALID),
  WRITTEN_STILL_RUNS("motion.written-still-runs", CONFLICT),
  TOO_FEW_FOR_SECRECY("motion.too-few-for-secrecy", CONFLICT),
  BALLOTS_UNREADABLE("motion.ballots-unreadable", CONFLICT);

  private final String key;
  private final Kind kind;

  MotionRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
