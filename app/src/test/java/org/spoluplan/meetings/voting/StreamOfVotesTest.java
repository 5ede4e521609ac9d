package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.voting.Votes.done;
import static org.spoluplan.meetings.voting.Votes.isDone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
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
  private static final List<VoteOption> OPTIONS = List.of(VoteOption.values());

  @Autowired DSLContext sql;
  @Autowired Proposing proposing;
  @Autowired Presiding presiding;
  @Autowired Voting voting;
  @Autowired CallingRoll calling;
  @Autowired Motions motions;
  @Autowired Seats seats;

  @ParameterizedTest
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
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var steps = new ArrayList<Future<?>>();
      for (var member : group.members) {
        var option = OPTIONS.get(ThreadLocalRandom.current().nextInt(3));
        steps.add(
            threads.submit(
                () -> {
                  start.await();
                  Thread.sleep(ThreadLocalRandom.current().nextInt(200));
                  if (isDone(voting.cast(member.actor(), motion, option))) {
                    acknowledged.put(member.seat(), option);
                  }
                  return null;
                }));
      }
      steps.add(
          threads.submit(
              () -> {
                start.await();
                while (acknowledged.size() < VOTERS / 4) Thread.sleep(5);
                return done(presiding.close(chair, motion));
              }));
      start.countDown();
      for (var step : steps) step.get();
    }

    assertThat(counted(motion)).isEqualTo(Counts.of(acknowledged.values()));
    assertThat(acknowledged)
        .as("the vote was closed among the ballots")
        .hasSizeBetween(VOTERS / 4, VOTERS);
    if (manner == Manner.BY_NAME)
      assertThat(seats.ballots(motion)).isEqualTo(Map.copyOf(acknowledged));
    assertThat(seats.of(motion)).filteredOn(Seat::voted).hasSize(acknowledged.size());
  }

  private Counts counted(MotionId motion) {
    var tally = Objects.requireNonNull(motions.get(motion).motion().result()).decision().tally();
    return new Counts(tally.inFavour(), tally.against(), tally.abstained());
  }
}
