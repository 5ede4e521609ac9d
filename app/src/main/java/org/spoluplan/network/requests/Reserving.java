package org.spoluplan.network.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.requests.Reservation.Closed;
import org.spoluplan.notifications.Letters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A reservation is watched from the region's decision until it says whether it was met. Those it
/// waits for are reminded once.
@Service
@Transactional
class Reserving {

  private static final int REMIND_DAYS = 30;

  private final Requests requests;
  private final Reservations reservations;
  private final ReservationLetters writer;
  private final Letters letters;
  private final Audit audit;
  private final Clock clock;

  Reserving(
      Requests requests,
      Reservations reservations,
      ReservationLetters writer,
      Letters letters,
      Audit audit,
      Clock clock) {
    this.requests = requests;
    this.reservations = reservations;
    this.writer = writer;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /// Nothing happens for steps without a reservation.
  void watch(NetworkRequestId request, Step step) {
    var due = step.due();
    if (step.state() != RequestState.RESERVED || due == null) return;
    var conditions = Objects.requireNonNull(step.conditions());
    reservations.add(request, conditions, due, remindOn(due, step.day()));
  }

  /// Never before it was decided.
  private static LocalDate remindOn(LocalDate due, LocalDate decided) {
    var before = due.minusDays(REMIND_DAYS);
    return before.isBefore(decided) ? decided : before;
  }

  Outcome<NetworkRequestId> close(Actor actor, NetworkRequestId id, Closed closed) {
    requests.lock(id);
    if (!reservations.close(id, closed, actor.signedInPerson())) {
      return Outcome.refused(RequestRefusal.NO_RESERVATION);
    }
    audit.done(actor, RequestAction.DECIDE, id.thing());
    return Outcome.done(id);
  }

  @Scheduled(cron = "${spoluplan.reminders:0 15 7-18 * * *}", zone = "Europe/Prague")
  void remind() {
    for (var one : reservations.toRemind(Today.of(clock))) {
      reservations.markReminded(one.request(), clock.instant());
      writer.write(requests.get(one.request()), one).forEach(letters::post);
    }
  }
}
