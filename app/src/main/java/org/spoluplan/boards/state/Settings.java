package org.spoluplan.boards.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.Phase;

/// What the facilitator sets while people work.
///
/// @param locked       nobody but the facilitator writes
/// @param authorsShown names stand by notes
/// @param totalsShown  points are seen while they are given; of a closed board they always are
/// @param timerUntil   when the time is up; advice only, nothing happens then
/// @param pointsEach   how many points a participant has
/// @param mostOnOne    how many of them on one note or stack
/// @param facilitators participants to whom facilitating was handed
/// @param number       of the change that touched it last
public record Settings(
    Phase phase,
    boolean locked,
    boolean authorsShown,
    boolean totalsShown,
    @Nullable Instant timerUntil,
    int pointsEach,
    int mostOnOne,
    List<ParticipantId> facilitators,
    long number) {

  public static final int MOST_POINTS = 20;

  public static final Settings AT_START =
      new Settings(Phase.WRITE, false, false, false, null, 3, 1, List.of(), 0);

  public Settings {
    facilitators = List.copyOf(facilitators);
  }

  Settings in(Phase other) {
    return new Settings(
        other,
        locked,
        authorsShown,
        totalsShown,
        null,
        pointsEach,
        mostOnOne,
        facilitators,
        number);
  }

  Settings showing(boolean isLocked, boolean authors, boolean totals) {
    return new Settings(
        phase, isLocked, authors, totals, timerUntil, pointsEach, mostOnOne, facilitators, number);
  }

  Settings until(@Nullable Instant time) {
    return new Settings(
        phase,
        locked,
        authorsShown,
        totalsShown,
        time,
        pointsEach,
        mostOnOne,
        facilitators,
        number);
  }

  Settings pointed(int each, int most) {
    return new Settings(
        phase, locked, authorsShown, totalsShown, timerUntil, each, most, facilitators, number);
  }

  Settings handedTo(ParticipantId next, ParticipantId from) {
    var others = new ArrayList<>(facilitators);
    others.remove(from);
    others.remove(next);
    others.add(next);
    return new Settings(
        phase,
        locked,
        authorsShown,
        totalsShown,
        timerUntil,
        pointsEach,
        mostOnOne,
        others,
        number);
  }

  Settings touched(long change) {
    return new Settings(
        phase,
        locked,
        authorsShown,
        totalsShown,
        timerUntil,
        pointsEach,
        mostOnOne,
        facilitators,
        change);
  }
}
