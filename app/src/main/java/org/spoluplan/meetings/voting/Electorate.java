package org.spoluplan.meetings.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// All seats of a vote as they are now.
///
/// @param chair the seat of the person who presides, when that person has a vote
record Electorate(List<Seat> seats, @Nullable SeatId chair) {

  static final Electorate NOBODY = new Electorate(List.of(), null);

  Electorate {
    seats = List.copyOf(seats);
  }

  /// The same vote with people having come, left, or lost their membership meanwhile. What was done
  /// in the vote stays: a ballot, a recusal.
  Electorate seeing(List<Seat> now, @Nullable SeatId presiding) {
    var all = new ArrayList<Seat>();
    for (var seat : now) all.add(find(seat.id()).map(seat::remembering).orElse(seat));
    for (var seat : seats) {
      if (seat.voted() && now.stream().noneMatch(other -> other.id().equals(seat.id()))) {
        all.add(seat.gone());
      }
    }
    return new Electorate(all, presiding);
  }

  int entitled() {
    return (int) seats.stream().filter(Seat::counts).count();
  }

  int present() {
    return (int) seats.stream().filter(Seat::present).count();
  }

  int voted() {
    return (int) seats.stream().filter(Seat::voted).count();
  }

  int recused() {
    return seats.size() - entitled();
  }

  Optional<Seat> find(SeatId id) {
    return first(seat -> seat.id().equals(id));
  }

  /// The seat a person speaks for: the one this person already voted for, or may vote for now, or
  /// else could vote for if nobody else did and the person were in the room.
  Optional<Seat> of(PersonId person) {
    return first(seat -> seat.voted() && person.equals(seat.representedBy()))
        .or(() -> first(seat -> seat.voters().contains(person)))
        .or(() -> first(seat -> seat.people().contains(person)));
  }

  private Optional<Seat> first(Predicate<Seat> condition) {
    return seats.stream().filter(condition).findFirst();
  }

  Electorate change(SeatId id, UnaryOperator<Seat> step) {
    var changed =
        seats.stream().map(seat -> seat.id().equals(id) ? step.apply(seat) : seat).toList();
    return new Electorate(changed, chair);
  }
}
