package org.spoluplan.grants.cofunding;

import java.time.Clock;
import java.time.LocalDate;
import org.spoluplan.kernel.Today;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds each municipality once before its day, and asks those of which it was not known before
/// who speaks for them.
@Service
@Transactional
class Reminding {

  private static final int DAYS_BEFORE = 10;

  private final CofundingRequests requests;
  private final Shares shares;
  private final CofundingLetters letters;
  private final Clock clock;

  Reminding(CofundingRequests requests, Shares shares, CofundingLetters letters, Clock clock) {
    this.requests = requests;
    this.shares = shares;
    this.letters = letters;
    this.clock = clock;
  }

  /// Ten days before, but never on the day on which municipalities were asked.
  static LocalDate day(LocalDate due, LocalDate asked) {
    var before = due.minusDays(DAYS_BEFORE);
    return before.isAfter(asked) ? before : asked.plusDays(1);
  }

  @Scheduled(cron = "${spoluplan.reminders:0 15 7-18 * * *}", zone = "Europe/Prague")
  void remind() {
    for (var id : shares.withoutOffice()) {
      var request = requests.get(shares.requestOf(id));
      letters.ask(request, request.share(id));
    }
    for (var id : shares.toRemind(Today.of(clock))) {
      var request = requests.get(shares.requestOf(id));
      shares.reminded(id);
      letters.remind(request, request.share(id));
    }
  }
}
