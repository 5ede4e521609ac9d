package org.spoluplan.meetings.voting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;

/// Tells which seats a meeting has and who is there for them now.
interface Room {

  /// @param presiding the seat of whoever presides, when that person has a vote
  record Seats(List<Seat> seats, @Nullable SeatId presiding) {}

  Seats now(MeetingId meeting, Manner manner, VoteUnit unit);
}
