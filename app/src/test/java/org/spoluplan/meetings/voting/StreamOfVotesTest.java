package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.voting.Votes.done;
import static org.spoluplan.meetings.voting.Votes.isDone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Many vote at once while the vote is being closed.
@ApplicationTest
class StreamOfVotesTest {

  private static final int VOTERS = 40;
  private static final int LATE = 8;
  private static final int ENOUGH_TO_CLOSE = VOTERS / 4;
  private static final long SEED = 20270308;
  private static final List<VoteOption> OPTIONS = List.of(VoteOption.values());

  @Autowired DSLContext sql;
  @Autowired Proposing proposing;
  @Autowired Presiding presiding;
  @Autowired Voting voting;
  @Autowired CallingRoll calling;
  @Autowired VotesOnRecord recorded;
  @Autowired Seats seats;

  @ParameterizedTest
  @Timeout(120)
  @EnumSource(names = {"BY_NAME", "SECRET"})
  void everyAcknowledgedBallotIsCountedOnceAndNoneAfterTheEnd(Manner manner) throws Exception {
    var group = new Group(sql).rules("quorum_base", "none").members(VOTERS);
    for (var member : group.members) done(calling.checkIn(member.actor(), group.meeting, true));
    var chair = group.members.getFirst().actor();
    var proposal = new Proposal(null, "Skupina schvaluje plán.", null, null, manner, null, null);
    var motion = done(proposing.propose(chair, group.meeting, proposal));
    done(presiding.open(chair, motion));

    var acknowledged = new ConcurrentHashMap<SeatId, VoteOption>();
    var start = new CountDownLatch(1);
    var enough = new CountDownLatch(ENOUGH_TO_CLOSE);
    var closed = new CountDownLatch(1);
    var random = new Random(SEED);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var steps = new ArrayList<Future<?>>();
      for (var member : group.members) {
        var option = OPTIONS.get(random.nextInt(OPTIONS.size()));
        var pause = random.nextInt(200);
        var mayVote = late(group).contains(member) ? closed : start;
        steps.add(
            threads.submit(
                () -> {
                  mayVote.await();
                  Thread.sleep(pause);
                  if (isDone(voting.cast(member.actor(), motion, option))) {
                    acknowledged.put(member.seat(), option);
                    enough.countDown();
                  }
                  return null;
                }));
      }
      start.countDown();
      try {
        assertThat(enough.await(30, TimeUnit.SECONDS)).as("ballots are accepted").isTrue();
        done(presiding.close(chair, motion));
      } finally {
        closed.countDown();
      }
      for (var step : steps) step.get();
    }

    assertThat(counted(motion)).isEqualTo(Counts.of(acknowledged.values()));
    assertThat(acknowledged).hasSizeBetween(ENOUGH_TO_CLOSE, VOTERS - LATE);
    assertThat(acknowledged.keySet())
        .as("nobody voted after the end")
        .doesNotContainAnyElementsOf(late(group).stream().map(Group.Someone::seat).toList());
    if (manner == Manner.BY_NAME)
      assertThat(seats.ballots(motion)).isEqualTo(Map.copyOf(acknowledged));
    assertThat(seats.of(motion)).filteredOn(Seat::voted).hasSize(acknowledged.size());
  }

  /// Those who begin only when the vote is closed.
  private static List<Group.Someone> late(Group group) {
    return group.members.subList(VOTERS - LATE, VOTERS);
  }

  private Counts counted(MotionId motion) {
    var tally = Objects.requireNonNull(recorded.get(motion).motion().result()).decision().tally();
    return new Counts(tally.inFavour(), tally.against(), tally.abstained());
  }
}
