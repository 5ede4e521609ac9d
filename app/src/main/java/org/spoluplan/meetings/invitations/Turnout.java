package org.spoluplan.meetings.invitations;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.Replies.Answer;

/// How many votes said they will be there, against how many are needed. Counted as votes are
/// counted in the room: one per person or per organisation, a substitute for a member who does not
/// come, and nobody for two.
///
/// @param votes     all there are
/// @param excused   nobody comes for these
/// @param needed    for a quorum; null where whoever came decides
record Turnout(int votes, int confirmed, int excused, @Nullable Integer needed) {

  /// @param quorum null where whoever came decides
  static Turnout of(List<AnswerLine> lines, @Nullable Share quorum, boolean organisationsVote) {
    var seats = new LinkedHashMap<UUID, Seat>();
    for (var line : lines) {
      if (!line.invitee().votes()) continue;
      seats.computeIfAbsent(seatOf(line, lines, organisationsVote), _ -> new Seat()).add(line);
    }
    var taken = new HashSet<PersonId>();
    seats.values().forEach(seat -> seat.take(lines, taken, false));
    seats.values().forEach(seat -> seat.take(lines, taken, true));
    var all = seats.size();
    return new Turnout(
        all,
        (int) seats.values().stream().filter(seat -> seat.confirmed).count(),
        (int) seats.values().stream().filter(Seat::isExcused).count(),
        quorum == null ? null : quorum.neededOf(all));
  }

  /// How many more must confirm.
  int missing() {
    return needed == null ? 0 : Math.max(0, needed - confirmed);
  }

  private static UUID seatOf(AnswerLine line, List<AnswerLine> all, boolean organisationsVote) {
    var invitee = line.invitee();
    if (organisationsVote && invitee.organisation() != null) return invitee.organisation().value();
    // Somebody who sits in two bodies of a joint meeting has one vote all the same.
    return all.stream()
        .filter(other -> other.invitee().votes() && other.isSamePersonAs(line))
        .filter(other -> !organisationsVote || other.invitee().organisation() == null)
        .findFirst()
        .orElse(line)
        .invitee()
        .membership()
        .value();
  }

  private static final class Seat {

    private final Set<AnswerLine> holders = new HashSet<>();
    private boolean confirmed;

    void add(AnswerLine line) {
      holders.add(line);
    }

    /// @param bySubstitute whether a substitute may take it, or only a member
    void take(List<AnswerLine> lines, Set<PersonId> taken, boolean bySubstitute) {
      if (confirmed) return;
      for (var line : lines) {
        var person = line.invitee().person();
        if (person == null || line.answer() != Answer.ACCEPTED || taken.contains(person)) continue;
        if (bySubstitute ? standsIn(line) : holders.contains(line)) {
          taken.add(person);
          confirmed = true;
          return;
        }
      }
    }

    boolean isExcused() {
      return !confirmed && holders.stream().anyMatch(line -> line.answer() == Answer.DECLINED);
    }

    private boolean standsIn(AnswerLine line) {
      var whom = line.invitee().substituteFor();
      return whom != null
          && holders.stream().anyMatch(held -> held.invitee().membership().equals(whom));
    }
  }
}
