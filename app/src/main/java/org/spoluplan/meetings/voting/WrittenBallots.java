package org.spoluplan.meetings.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.page.Words;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Opens and closes written ballots on their days, without anybody having to remember.
@Component
class WrittenBallots {

  private static final Logger log = LoggerFactory.getLogger(WrittenBallots.class);

  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Setup {}

  private final Motions motions;
  private final Presiding presiding;
  private final Clock clock;

  WrittenBallots(Motions motions, Presiding presiding, Clock clock) {
    this.motions = motions;
    this.presiding = presiding;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void keepTheirDays() {
    motions.due(LocalDate.ofInstant(clock.instant(), Words.ZONE)).forEach(this::keepItsDay);
  }

  private void keepItsDay(MotionId id) {
    var open = motions.get(id).motion().isOpen();
    var outcome = open ? presiding.close(Actor.NOBODY, id) : presiding.open(Actor.NOBODY, id);
    if (outcome instanceof Outcome.Refused<Motion>(var why)) {
      log.warn("written ballot {} waits: {}", id.value(), why.key());
    }
  }
}
