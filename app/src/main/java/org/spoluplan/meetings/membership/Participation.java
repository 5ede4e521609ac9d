package org.spoluplan.meetings.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;

/// At which of the meetings held during a membership its holder was.
///
/// @param sittings newest first
record Participation(List<Sitting> sittings) {

  /// How it was with the holder at one meeting.
  enum Turn {
    PRESENT,
    EXCUSED,
    ABSENT,
    /// There is a roll, and the holder is not on it.
    NOT_LISTED,
    /// Nobody knows: there is no roll.
    NO_ROLL
  }

  record Sitting(MeetingId meeting, LocalDate day, Turn turn) {

    String path() {
      return "/jednani/" + meeting.value();
    }
  }

  /// A meeting that was held in a room, or by distance.
  ///
  /// @param roll whether anybody is on its roll
  record Held(MeetingId meeting, LocalDate day, boolean roll) {}

  /// A line of a roll.
  record Line(
      MeetingId meeting, @Nullable MembershipId membership, @Nullable PersonId person, Turn turn) {

    /// The line says which membership it is of, or only who it was.
    boolean isOf(Membership held) {
      if (membership != null) return membership.equals(held.id());
      return person != null && person.equals(held.person());
    }
  }

  Participation {
    sittings = List.copyOf(sittings);
  }

  static Participation of(Membership membership, Collection<Held> meetings, List<Line> rolls) {
    var own = rolls.stream().filter(line -> line.isOf(membership)).toList();
    var sittings = new ArrayList<Sitting>();
    for (var met : meetings) {
      if (!membership.validity().contains(met.day())) continue;
      sittings.add(new Sitting(met.meeting(), met.day(), turn(met, own)));
    }
    return new Participation(sittings);
  }

  private static Turn turn(Held met, List<Line> own) {
    var unlisted = met.roll() ? Turn.NOT_LISTED : Turn.NO_ROLL;
    return own.stream()
        .filter(line -> line.meeting().equals(met.meeting()))
        .map(Line::turn)
        .min(java.util.Comparator.naturalOrder())
        .orElse(unlisted);
  }

  int held() {
    return sittings.size();
  }

  List<Sitting> attended() {
    return sittings.stream().filter(sitting -> sitting.turn() == Turn.PRESENT).toList();
  }

  List<Sitting> others() {
    return sittings.stream().filter(sitting -> sitting.turn() != Turn.PRESENT).toList();
  }

  int withoutRoll() {
    return (int) sittings.stream().filter(s -> Objects.equals(s.turn(), Turn.NO_ROLL)).count();
  }
}
