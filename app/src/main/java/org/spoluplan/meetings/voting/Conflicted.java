package org.spoluplan.meetings.voting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.VoteConflicts;
import org.spoluplan.people.OrganisationId;

/// Keeps out of a vote whoever has a conflict of interest known from elsewhere.
///
/// @param members of the bodies that meet
record Conflicted(List<Member> members, VoteConflicts.Known known) {

  Electorate in(Electorate electorate) {
    if (known.isEmpty()) return electorate;
    return new Electorate(electorate.seats().stream().map(this::seat).toList(), electorate.chair());
  }

  /// A seat all of whose holders are in a conflict does not count; of the others nobody in a
  /// conflict votes, not even as a deputy.
  private Seat seat(Seat seat) {
    var holders = members.stream().filter(one -> one.votes() && holds(one, seat.id())).toList();
    var reasons = holders.stream().map(this::why).toList();
    if (!reasons.isEmpty() && !reasons.contains(null)) {
      return seat.recused(String.valueOf(reasons.getFirst()));
    }
    return seat.without(one -> known.why(one, null) != null);
  }

  private @Nullable String why(Member member) {
    return known.why(member.person(), organisation(member.organisation()));
  }

  private static @Nullable OrganisationId organisation(@Nullable UUID id) {
    return id == null ? null : new OrganisationId(id);
  }

  private static boolean holds(Member member, SeatId seat) {
    return seat.value().equals(member.id().value()) || seat.value().equals(member.organisation());
  }
}
