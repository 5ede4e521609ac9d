package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.voting.RollLine.Stay;

class StaysTest {

  private static final Instant NINE = Instant.parse("2027-03-08T08:00:00Z");
  private static final Instant NOON = at(180);

  @Test
  void theyAreSortedAndMayTouch() {
    var stays = new Stays(List.of(stay(60, 90), stay(0, 60)));
    assertThat(stays.inOrder()).containsExactly(stay(0, 60), stay(60, 90));
    assertThat(refusal(stays, true)).isNull();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(refusal(new Stays(List.of(stay(30, 30))), true))
        .isEqualTo(RollRefusal.LEFT_BEFORE_COMING);
    assertThat(refusal(new Stays(List.of(stay(0, 60), stay(59, 90))), true))
        .isEqualTo(RollRefusal.STAYS_OVERLAP);
    assertThat(refusal(new Stays(List.of(stay(0, null), stay(59, 90))), true))
        .isEqualTo(RollRefusal.STAYS_OVERLAP);
    assertThat(refusal(new Stays(List.of(stay(0, null))), false))
        .isEqualTo(RollRefusal.STILL_THERE);
    assertThat(refusal(new Stays(List.of(stay(181, null))), true))
        .isEqualTo(RollRefusal.IN_THE_FUTURE);
  }

  @Test
  void whoeverVotedWasThere() {
    var vote = new Stays.Voted(at(50), at(55));
    assertThat(new Stays(List.of(stay(0, 52))).checked(NOON, true, List.of(vote)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(new Stays(List.of(stay(0, 49))).checked(NOON, true, List.of(vote)))
        .isEqualTo(Outcome.refused(RollRefusal.VOTED_THEN));
    assertThat(new Stays(List.of()).checked(NOON, true, List.of(vote)))
        .isEqualTo(Outcome.refused(RollRefusal.VOTED_THEN));
  }

  /// Brute force: minute by minute, nobody is twice in the room.
  @Property
  void acceptedStaysNeverPutSomebodyTwiceInTheRoom(
      @ForAll @Size(max = 6) List<@IntRange(max = 170) Integer> from,
      @ForAll @Size(value = 6) List<@IntRange(max = 60) Integer> lasting) {
    var stays = new ArrayList<Stay>();
    var inRoom = new int[240];
    var fits = true;
    for (int i = 0; i < from.size(); i++) {
      var to = from.get(i) + lasting.get(i);
      stays.add(stay(from.get(i), to));
      fits &= lasting.get(i) > 0;
      for (int minute = from.get(i); minute < to; minute++) fits &= ++inRoom[minute] == 1;
    }
    assertThat(new Stays(stays).checked(at(240), false, List.of()) instanceof Outcome.Done<Stays>)
        .isEqualTo(fits);
  }

  private static @Nullable Refusal refusal(Stays stays, boolean running) {
    return stays.checked(NOON, running, List.of()) instanceof Outcome.Refused<Stays>(var reason)
        ? reason
        : null;
  }

  private static Stay stay(int from, @Nullable Integer to) {
    return new Stay(at(from), to == null ? null : at(to), false);
  }

  private static Instant at(int minute) {
    return NINE.plusSeconds(minute * 60L);
  }
}
