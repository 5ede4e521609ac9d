package org.spoluplan.meetings.voting;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.MotionId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Opens and closes written ballots on their days, without anybody having to remember.
@Component
class WrittenBallots {

  private static final Logger log = LoggerFactory.getLogger(WrittenBallots.class);

  private final Motions motions;
  private final VotesOnRecord recorded;
  private final Presiding presiding;
  private final Clock clock;

  WrittenBallots(Motions motions, VotesOnRecord recorded, Presiding presiding, Clock clock) {
    this.motions = motions;
    this.recorded = recorded;
    this.presiding = presiding;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void keepTheirDays() {
    for (var id : motions.due(Today.of(clock))) {
      try {
        keepItsDay(id);
      } catch (RuntimeException e) {
        log.error("written ballot {} could not keep its day", id.value(), e);
      }
    }
  }

  private void keepItsDay(MotionId id) {
    var open = recorded.get(id).motion().isOpen();
    var outcome = open ? presiding.close(Actor.NOBODY, id) : presiding.open(Actor.NOBODY, id);
    if (outcome instanceof Outcome.Refused<Motion>(var why)) {
      log.warn("written ballot {} waits: {}", id.value(), why.key());
    }
  }
}
