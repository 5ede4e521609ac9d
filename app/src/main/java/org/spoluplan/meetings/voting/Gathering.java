package org.spoluplan.meetings.voting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.Procedures.Edition;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;

/// A meeting as it is now: who belongs to it, who is there, and by which rules it goes. All its
/// motions see the same.
///
/// @param editions of the rules of the convening body, newest first
/// @param room     who is there, in the order they came
/// @param chosen   who was named to preside
record Gathering(
    Sitting sitting,
    List<Edition> editions,
    List<Member> members,
    List<Arrival> room,
    @Nullable PersonId chosen) {

  Gathering {
    editions = List.copyOf(editions);
    members = List.copyOf(members);
    room = List.copyOf(room);
  }

  /// The rules in force on the day of the meeting.
  VotingRules rules() {
    return rules(Procedures.inForce(editions, sitting.heldOn()));
  }

  /// The rules a motion was opened under; before that those in force on the day of the meeting.
  VotingRules rules(@Nullable UUID edition) {
    if (edition == null) return rules();
    return rules(editions.stream().filter(known -> known.id().equals(edition)).findFirst());
  }

  private static VotingRules rules(Optional<Edition> edition) {
    return VotingRules.of(Procedures.said(edition));
  }

  /// The seats of a vote and who is there for them.
  Electorate electorate(Manner manner, VoteUnit unit) {
    var seats =
        manner.inTheRoom() ? Seating.inRoom(members, room, unit) : Seating.inWriting(members, unit);
    var presides = presiding().flatMap(new Electorate(seats, null)::of).map(Seat::id);
    return new Electorate(seats, presides.orElse(null));
  }

  /// The person named to preside at this meeting, or else its chair or vice-chair.
  private Optional<PersonId> presiding() {
    return Optional.ofNullable(chosen)
        .or(() -> here(Member.Function.CHAIR))
        .or(() -> here(Member.Function.VICE_CHAIR));
  }

  private Optional<PersonId> here(Member.Function function) {
    return members.stream()
        .filter(member -> member.function() == function)
        .filter(member -> room.stream().anyMatch(arrival -> member.is(arrival.person())))
        .findFirst()
        .flatMap(member -> Optional.ofNullable(member.person()));
  }
}
