package org.spoluplan.meetings.voting;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// What has one vote: a member, or an organisation where the rules give one vote to each.
///
/// @param people        who may ever speak for it: the member, or the members, and substitutes
/// @param voters        who of them may cast its vote now
/// @param inRoom        whether anybody is there for it now
/// @param voted         whether its ballot was cast; what it says is not known here
/// @param representedBy who cast it
/// @param recusedBecause the reason of a conflict of interest; such a seat does not count at all
record Seat(
    SeatId id,
    String label,
    List<PersonId> people,
    List<PersonId> voters,
    boolean inRoom,
    boolean voted,
    @Nullable PersonId representedBy,
    @Nullable String recusedBecause) {

  Seat {
    people = List.copyOf(people);
    voters = List.copyOf(voters);
  }

  boolean counts() {
    return recusedBecause == null;
  }

  /// Who voted and then left counts as present to the end of that vote.
  boolean present() {
    return counts() && (inRoom || voted);
  }

  /// Whether it is this person's now: a substitute has it only while the member is not there.
  boolean isOf(PersonId person) {
    if (person.equals(representedBy) || voters.contains(person)) return true;
    return people.contains(person) && voters.isEmpty() && !voted;
  }

  Seat votedBy(@Nullable PersonId person) {
    return new Seat(id, label, people, voters, inRoom, true, person, recusedBecause);
  }

  Seat recused(String reason) {
    return new Seat(id, label, people, voters, inRoom, voted, representedBy, reason);
  }

  /// Without some of the people who may speak for it; when only they are there, nobody is.
  Seat without(Predicate<PersonId> some) {
    var left = voters.stream().filter(Predicate.not(some)).toList();
    var there = inRoom && (voters.isEmpty() || !left.isEmpty());
    var others = people.stream().filter(Predicate.not(some)).toList();
    return new Seat(id, label, others, left, there, voted, representedBy, recusedBecause);
  }

  Seat notRecused() {
    return new Seat(id, label, people, voters, inRoom, voted, representedBy, null);
  }

  /// This seat as it is now, with what was done for it before. Who voted before a conflict was
  /// known has voted.
  Seat remembering(Seat before) {
    var because =
        before.voted || before.recusedBecause != null ? before.recusedBecause : recusedBecause;
    return new Seat(id, label, people, voters, inRoom, before.voted, before.representedBy, because);
  }

  Seat gone() {
    return new Seat(id, label, people, List.of(), false, voted, representedBy, recusedBecause);
  }
}
