package org.spoluplan.notifications.outbox;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters are handed to the mail server, one transaction each: the lock on a letter lasts as long
/// as the talk with the server, so a node that dies in the middle leaves it to another.
@Service
class Delivering {

  private enum Step {
    TAKEN,
    NOT_TAKEN,
    NOTHING_DUE
  }

  private static final Logger log = LoggerFactory.getLogger(Delivering.class);
  private static final int MOST_AT_ONCE = 500;

  private final Outbox outbox;
  private final MailServer server;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Delivering(Outbox outbox, MailServer server, TransactionTemplate transactions, Clock clock) {
    this.outbox = outbox;
    this.server = server;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Sends what is due. When the server takes one letter badly the rest wait for the next round, so
  /// that a dead server is not asked once for each of them.
  void deliverDue() {
    if (!server.isConfigured()) return;
    for (var i = 0; i < MOST_AT_ONCE; i++) {
      if (transactions.execute(_ -> deliverNext()) != Step.TAKEN) return;
    }
  }

  private Step deliverNext() {
    return outbox.lockNextDue(clock.instant()).map(this::deliver).orElse(Step.NOTHING_DUE);
  }

  private Step deliver(Message message) {
    if (message.isLateAt(clock.instant())) {
      outbox.giveUp(message, message.attempts(), Message.TOO_LATE);
      return Step.TAKEN;
    }
    return server
        .send(message)
        .map(fault -> notTaken(message, fault))
        .orElseGet(() -> taken(message));
  }

  private Step taken(Message message) {
    outbox.sent(message, clock.instant());
    return Step.TAKEN;
  }

  private Step notTaken(Message message, MailFault fault) {
    var attempts = message.attempts() + 1;
    var pause = Retries.pauseAfter(attempts);
    log.warn("letter {} was not taken, attempt {}", message.id().value(), attempts);
    if (fault.forGood() || pause.isEmpty()) outbox.giveUp(message, attempts, fault.text());
    else outbox.tryAgain(message, clock.instant().plus(pause.get()), fault.text());
    return fault.forGood() ? Step.TAKEN : Step.NOT_TAKEN;
  }
}
