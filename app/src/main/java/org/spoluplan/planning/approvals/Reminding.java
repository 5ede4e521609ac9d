package org.spoluplan.planning.approvals;

import java.time.Clock;
import org.spoluplan.kernel.Today;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds each municipality once, two weeks before its day: councils meet every few weeks.
@Service
@Transactional
class Reminding {

  private static final int DAYS_BEFORE = 14;

  private final Approvals approvals;
  private final ApprovalLetters letters;
  private final Clock clock;

  Reminding(Approvals approvals, ApprovalLetters letters, Clock clock) {
    this.approvals = approvals;
    this.letters = letters;
    this.clock = clock;
  }

  @Scheduled(cron = "${spoluplan.reminders:0 15 7-18 * * *}", zone = "Europe/Prague")
  void remind() {
    for (var id : approvals.toRemind(Today.of(clock).plusDays(DAYS_BEFORE))) {
      var approval = approvals.with(id);
      approvals.reminded(id);
      approval.step(id).filter(Step::waits).ifPresent(step -> letters.remind(approval, step));
    }
  }
}
