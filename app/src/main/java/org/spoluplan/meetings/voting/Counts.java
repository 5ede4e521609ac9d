package org.spoluplan.meetings.voting;

import java.util.Collection;
import java.util.Collections;
import org.spoluplan.meetings.VoteOption;

/// How many seats voted how.
record Counts(int inFavour, int against, int abstained) {

  static final Counts NONE = new Counts(0, 0, 0);

  Counts {
    if (inFavour < 0 || against < 0 || abstained < 0) {
      throw new IllegalArgumentException("a negative number of votes");
    }
  }

  static Counts of(Collection<VoteOption> ballots) {
    return new Counts(
        Collections.frequency(ballots, VoteOption.IN_FAVOUR),
        Collections.frequency(ballots, VoteOption.AGAINST),
        Collections.frequency(ballots, VoteOption.ABSTAINED));
  }

  Counts plus(VoteOption option, int seats) {
    return switch (option) {
      case IN_FAVOUR -> new Counts(inFavour + seats, against, abstained);
      case AGAINST -> new Counts(inFavour, against + seats, abstained);
      case ABSTAINED -> new Counts(inFavour, against, abstained + seats);
    };
  }

  int total() {
    return inFavour + against + abstained;
  }
}
