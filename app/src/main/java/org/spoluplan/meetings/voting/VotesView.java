package org.spoluplan.meetings.voting;

import java.util.List;
import java.util.Optional;

/// The votes of a meeting as one reader sees them.
record VotesView(Sitting sitting, List<VoteView> votes, boolean mayRun) {

  VotesView {
    votes = List.copyOf(votes);
  }

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

  /// In the order they were held.
  List<VoteView> ended() {
    return over().reversed();
  }

  /// The last one first.
  private List<VoteView> over() {
    return votes.stream().filter(vote -> vote.motion().isOver()).toList().reversed();
  }

  String path() {
    return sitting.path();
  }
}
