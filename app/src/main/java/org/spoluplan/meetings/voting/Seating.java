package org.spoluplan.meetings.voting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;

/// Who has a seat, and who is there for it.
///
/// Nobody ever speaks for two seats: first come the members themselves, then substitutes for seats
/// whose members are not there. So a deputy gives way when the member comes, and presence does not
/// grow.
final class Seating {

  /// A seat in the making: the memberships behind it and those of their substitutes.
  private record Place(SeatId id, String label, List<Member> holders, List<Member> substitutes) {

    boolean heldBy(Arrival arrival) {
      return isOneOf(holders, arrival);
    }

    boolean substitutedBy(Arrival arrival) {
      return isOneOf(substitutes, arrival);
    }

    private static boolean isOneOf(List<Member> members, Arrival arrival) {
      return members.stream()
          .anyMatch(m -> m.id().equals(arrival.membership()) || m.is(arrival.person()));
    }
  }

  private final List<Place> places;
  private final Set<PersonId> taken = new HashSet<>();

  private Seating(List<Member> members, VoteUnit unit) {
    this.places = places(members, unit);
  }

  /// @param members those of the convening body before those of bodies that joined it
  /// @param room    who is there, in the order they came
  static List<Seat> inRoom(List<Member> members, List<Arrival> room, VoteUnit unit) {
    return new Seating(members, unit).seated(room);
  }

  /// Seats of a vote without a sitting. A deputy is there for somebody who cannot come, so in
  /// writing deputies answer only for an organisation that named nobody else.
  static List<Seat> inWriting(List<Member> members, VoteUnit unit) {
    return new Seating(members, unit).writing();
  }

  private List<Seat> seated(List<Arrival> room) {
    var present = new LinkedHashMap<Place, List<Arrival>>();
    for (var place : places) present.put(place, take(room.stream().filter(place::heldBy)));
    present.replaceAll((place, members) -> members.isEmpty() ? deputy(place, room) : members);
    return present.entrySet().stream().map(e -> seat(e.getKey(), e.getValue())).toList();
  }

  private List<Arrival> deputy(Place place, List<Arrival> room) {
    return take(room.stream().filter(place::substitutedBy).filter(this::isFree).limit(1));
  }

  /// Those of them who do not speak for another seat yet.
  private List<Arrival> take(Stream<Arrival> arrivals) {
    var free = arrivals.filter(this::isFree).toList();
    for (var arrival : free) if (arrival.person() != null) taken.add(arrival.person());
    return free;
  }

  private List<Seat> writing() {
    var seats = new ArrayList<Seat>();
    for (var place : places) {
      var named = people(place.holders());
      var voters = named.isEmpty() ? people(place.substitutes()) : named;
      seats.add(seat(place, voters.stream().filter(taken::add).toList(), false));
    }
    return seats;
  }

  private boolean isFree(Arrival arrival) {
    return arrival.person() == null || !taken.contains(arrival.person());
  }

  private static Seat seat(Place place, List<Arrival> arrivals) {
    var voters = new ArrayList<PersonId>();
    for (var arrival : arrivals) if (arrival.person() != null) voters.add(arrival.person());
    return seat(place, voters.stream().distinct().toList(), !arrivals.isEmpty());
  }

  private static Seat seat(Place place, List<PersonId> voters, boolean inRoom) {
    var people =
        Stream.concat(people(place.holders()).stream(), people(place.substitutes()).stream());
    return new Seat(
        place.id(), place.label(), people.distinct().toList(), voters, inRoom, false, null, null);
  }

  private static List<PersonId> people(List<Member> members) {
    var people = new ArrayList<PersonId>();
    for (var member : members) if (member.person() != null) people.add(member.person());
    return people;
  }

  private static List<Place> places(List<Member> members, VoteUnit unit) {
    var held = new LinkedHashMap<SeatId, List<Member>>();
    for (var member : members) {
      if (member.votes()) {
        held.computeIfAbsent(seatOf(member, members, unit), _ -> new ArrayList<>()).add(member);
      }
    }
    return held.entrySet().stream()
        .map(seat -> place(seat.getKey(), seat.getValue(), members, unit))
        .toList();
  }

  private static Place place(SeatId id, List<Member> holders, List<Member> all, VoteUnit unit) {
    var ids = holders.stream().map(Member::id).toList();
    var first = holders.getFirst();
    var byOrganisation = unit == VoteUnit.ORGANISATION && first.organisation() != null;
    return new Place(
        id,
        byOrganisation ? first.organisationName() : first.label(),
        holders,
        all.stream().filter(member -> isSubstituteFor(member, ids)).toList());
  }

  private static boolean isSubstituteFor(Member member, List<MembershipId> holders) {
    return member.substituteFor() != null && holders.contains(member.substituteFor());
  }

  /// Where organisations vote, a member who represents none still has a vote of one's own. Where
  /// people vote, somebody who sits in two bodies of a joint meeting has one vote all the same.
  private static SeatId seatOf(Member member, List<Member> all, VoteUnit unit) {
    if (unit == VoteUnit.ORGANISATION && member.organisation() != null) {
      return new SeatId(member.organisation());
    }
    return all.stream()
        .filter(other -> other.votes() && (other.equals(member) || member.is(other.person())))
        .filter(other -> unit == VoteUnit.PERSON || other.organisation() == null)
        .findFirst()
        .map(first -> new SeatId(first.id().value()))
        .orElseThrow();
  }
}
