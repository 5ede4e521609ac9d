package org.spoluplan.boards.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Points of a board, added up by what they were given to. Points of a note that was later put on a
/// stack count for the stack.
public final class PointCount {

  /// @param points     of participants
  /// @param voters     how many participants gave them
  /// @param roomPoints of people in the room, entered by a facilitator
  public record Sum(int points, int voters, int roomPoints) {

    static final Sum NONE = new Sum(0, 0, 0);

    public int together() {
      return points + roomPoints;
    }

    private Sum and(Sum other) {
      return new Sum(points + other.points, voters + other.voters, roomPoints + other.roomPoints);
    }
  }

  private final Map<UUID, Sum> sums;
  private final int voters;

  private PointCount(Map<UUID, Sum> sums, int voters) {
    this.sums = sums;
    this.voters = voters;
  }

  public static PointCount of(BoardState state) {
    var sums = new HashMap<UUID, Sum>();
    var voters = new HashSet<ParticipantId>();
    for (var one : state.points()) {
      if (one.count() == 0) continue;
      target(state, one.target())
          .forEach(
              target -> {
                voters.add(one.by());
                sums.merge(target, new Sum(one.count(), 1, 0), Sum::and);
              });
    }
    for (var room : state.roomPoints()) {
      target(state, room.target())
          .forEach(target -> sums.merge(target, new Sum(0, 0, room.count()), Sum::and));
    }
    return new PointCount(sums, voters.size());
  }

  /// What the points count for now; nothing when their note is not shown any more.
  private static Stream<UUID> target(BoardState state, UUID target) {
    if (state.isTarget(target)) return Stream.of(target);
    return state
        .note(new org.spoluplan.boards.NoteId(target))
        .filter(Note::isShown)
        .map(Note::stack)
        .flatMap(state::stack)
        .map(stack -> stack.id().value())
        .stream();
  }

  public Sum of(UUID target) {
    return sums.getOrDefault(target, Sum.NONE);
  }

  /// How many participants gave at least one point.
  public int voters() {
    return voters;
  }
}
