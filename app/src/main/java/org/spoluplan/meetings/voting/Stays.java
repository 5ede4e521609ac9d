package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.voting.RollRefusal.IN_THE_FUTURE;
import static org.spoluplan.meetings.voting.RollRefusal.LEFT_BEFORE_COMING;
import static org.spoluplan.meetings.voting.RollRefusal.STAYS_OVERLAP;
import static org.spoluplan.meetings.voting.RollRefusal.STILL_THERE;
import static org.spoluplan.meetings.voting.RollRefusal.VOTED_THEN;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.voting.RollLine.Stay;

/// The times somebody was at a meeting, put right by hand.
record Stays(List<Stay> inOrder) {

  /// A vote in which the person cast a ballot.
  ///
  /// @param closed null while it runs
  record Voted(Instant opened, @Nullable Instant closed) {}

  Stays {
    inOrder =
        inOrder.stream()
            .sorted(
                Comparator.comparing(Stay::cameAt)
                    .thenComparing(
                        Stay::leftAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
            .toList();
  }

  /// @param running whether somebody may still be there
  /// @param votes   whoever voted was there
  Outcome<Stays> checked(Instant now, boolean running, List<Voted> votes) {
    for (int i = 0; i < inOrder.size(); i++) {
      var stay = inOrder.get(i);
      var left = stay.leftAt();
      if (stay.cameAt().isAfter(now) || (left != null && left.isAfter(now))) {
        return Outcome.refused(IN_THE_FUTURE);
      }
      if (left != null && !left.isAfter(stay.cameAt())) return Outcome.refused(LEFT_BEFORE_COMING);
      var last = i == inOrder.size() - 1;
      if (left == null && !running) return Outcome.refused(STILL_THERE);
      if (!last && (left == null || inOrder.get(i + 1).cameAt().isBefore(left))) {
        return Outcome.refused(STAYS_OVERLAP);
      }
    }
    if (!votes.stream().allMatch(this::covers)) return Outcome.refused(VOTED_THEN);
    return Outcome.done(this);
  }

  private boolean covers(Voted vote) {
    return inOrder.stream()
        .anyMatch(
            stay ->
                (vote.closed() == null || !stay.cameAt().isAfter(vote.closed()))
                    && (stay.leftAt() == null || !stay.leftAt().isBefore(vote.opened())));
  }
}
