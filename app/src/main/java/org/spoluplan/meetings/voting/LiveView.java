package org.spoluplan.meetings.voting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A meeting in progress as one reader sees it.
///
/// @param own the reader's line on the roll
record LiveView(
    Sitting sitting,
    Presence presence,
    List<RollLine> lines,
    List<VoteView> votes,
    @Nullable RollLine own,
    boolean mayRun,
    boolean mayCallRoll) {

  Optional<VoteView> open() {
    return votes.stream().filter(vote -> vote.motion().isOpen()).findFirst();
  }

  List<VoteView> openAndDrafts() {
    return votes.stream().filter(vote -> !vote.motion().isOver()).toList();
  }

  /// The vote that just ended, while no other is under way.
  Optional<VoteView> latest() {
    return open().isPresent() ? Optional.empty() : over().stream().findFirst();
  }

  List<VoteView> earlier() {
    var over = over();
    return latest().isPresent() ? over.subList(1, over.size()) : over;
  }

  /// The last one first.
  private List<VoteView> over() {
    return votes.stream().filter(vote -> vote.motion().isOver()).toList().reversed();
  }

  List<RollLine> membersAndDeputies() {
    return lines.stream().filter(line -> line.capacity() != RollLine.Capacity.GUEST).toList();
  }

  List<RollLine> guests() {
    return lines.stream().filter(line -> line.capacity() == RollLine.Capacity.GUEST).toList();
  }

  boolean mayCheckIn() {
    return own != null && !sitting.status().over();
  }

  String path() {
    return sitting.path();
  }
}
