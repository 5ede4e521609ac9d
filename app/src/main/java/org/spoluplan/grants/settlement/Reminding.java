package org.spoluplan.grants.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.settlement.Reminders.Kind;
import org.spoluplan.kernel.Today;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reminds providers of settlements and of money to be returned, each time once.
@Service
@Transactional
class Reminding {

  private static final int DAYS_BEFORE = 14;

  private final Reminders reminders;
  private final Settlements settlements;
  private final Agreements agreements;
  private final Calls calls;
  private final SettlementLetters letters;
  private final Clock clock;

  Reminding(
      Reminders reminders,
      Settlements settlements,
      Agreements agreements,
      Calls calls,
      SettlementLetters letters,
      Clock clock) {
    this.reminders = reminders;
    this.settlements = settlements;
    this.agreements = agreements;
    this.calls = calls;
    this.letters = letters;
    this.clock = clock;
  }

  @Scheduled(cron = "${spoluplan.reminders:0 15 7-18 * * *}", zone = "Europe/Prague")
  void remind() {
    var today = Today.of(clock);
    for (var id : reminders.unsettled()) remind(id, today);
  }

  private void remind(ApplicationId id, LocalDate today) {
    var settlement = settlements.of(id);
    var returnBy = settlement.returnBy();
    if (settlement.state() == SettlementState.ACCEPTED && returnBy != null) {
      if (today.isAfter(returnBy)) send(id, Kind.RETURN_OVERDUE, returnBy);
      return;
    }
    if (!settlement.state().isWritten()) return;
    var by = calls.get(agreements.get(id).call()).is().settleBy();
    due(today, by).ifPresent(kind -> send(id, kind, by));
  }

  private void send(ApplicationId id, Kind kind, LocalDate day) {
    if (reminders.send(id, kind)) letters.remind(id, kind, day);
  }

  /// What is to be said on the day; whoever slept through a day gets the next letter only.
  static Optional<Kind> due(LocalDate today, LocalDate by) {
    if (today.isAfter(by)) return Optional.of(Kind.OVERDUE);
    if (!today.isBefore(by.minusDays(1))) return Optional.of(Kind.TOMORROW);
    if (!today.isBefore(by.minusDays(DAYS_BEFORE))) return Optional.of(Kind.SOON);
    return Optional.empty();
  }
}
