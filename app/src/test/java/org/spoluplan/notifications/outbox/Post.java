package org.spoluplan.notifications.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Thing;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.notifications.LetterId;
import org.spoluplan.notifications.Letters;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Posts letters for tests and finds them again.
@TestComponent
class Post {

  private final Letters letters;
  private final Outbox outbox;
  private final TransactionTemplate transactions;

  Post(Letters letters, Outbox outbox, TransactionTemplate transactions) {
    this.letters = letters;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /// A letter about something in the scope.
  static Letter about(Letter.Recipient to, UUID scope) {
    return Letter.to(to, "Pozvánka na jednání", "Dobrý den,\n\nzveme vás.\n")
        .about(new About(new Thing("meeting", scope), Set.of(scope), "/jednani/" + scope));
  }

  LetterId post(Letter letter) {
    return java.util.Objects.requireNonNull(transactions.execute(_ -> letters.post(letter)));
  }

  Message get(LetterId id) {
    return outbox.get(id);
  }

  /// Letters written to a person or about something in a scope.
  List<Message> of(UUID scope) {
    return outbox.list(new Reach(false, Set.of(scope)), new LetterFilter(null, null));
  }
}
