package org.spoluplan.meetings.convening;

import java.util.Collection;
import java.util.List;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Share;

/// How many of those who vote today ask for a meeting, and how many have to. Whoever left the body
/// since, or has no vote, does not count; an organisation with one vote counts once.
///
/// @param asking votes that ask
/// @param of     all votes of the body
record Support(int asking, int of, Share share) {

  static Support of(List<Voter> voters, Collection<PersonId> asking, Share share) {
    var all = voters.stream().map(Voter::unit).distinct().count();
    var some =
        voters.stream()
            .filter(voter -> voter.person() != null && asking.contains(voter.person()))
            .map(Voter::unit)
            .distinct()
            .count();
    return new Support((int) some, (int) all, share);
  }

  /// Nobody cannot ask, however small the body.
  int needed() {
    return Math.max(1, share.neededOf(of));
  }

  boolean isEnough() {
    return asking >= needed();
  }
}
