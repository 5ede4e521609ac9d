package org.spoluplan.notifications.outbox;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.notifications.CalendarPart;
import org.spoluplan.notifications.LetterId;

/// A letter in the outbox, with what became of it.
///
/// @param email null when none is known
/// @param body  empty when it was confidential and is no longer needed
record Message(
    LetterId id,
    String name,
    @Nullable String email,
    String subject,
    String body,
    @Nullable CalendarPart calendar,
    @Nullable String replyTo,
    @Nullable Thing about,
    @Nullable String aboutPath,
    Set<UUID> scopes,
    boolean confidential,
    @Nullable Instant validUntil,
    Instant createdAt,
    @Nullable Instant sentAt,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable String lastError,
    @Nullable Instant handedOverAt)
    implements Scoped {

  enum State {
    SENT,
    /// Will be tried, perhaps again.
    WAITING,
    /// Was refused for good, or tried too often.
    FAILED,
    /// Nobody sends it by e-mail: to be printed.
    ON_PAPER,
    /// Somebody noted that the person has got it otherwise.
    HANDED_OVER,
    /// A confidential one that was not sent: the link has to be handed over otherwise.
    WITHHELD
  }

  /// Kept as the error of a letter that was of no use any more when its turn came.
  static final String TOO_LATE = "too late";

  Message {
    scopes = Set.copyOf(scopes);
  }

  State state() {
    if (sentAt != null) return State.SENT;
    if (handedOverAt != null) return State.HANDED_OVER;
    if (nextAttemptAt != null) return State.WAITING;
    if (lastError != null) return State.FAILED;
    return confidential ? State.WITHHELD : State.ON_PAPER;
  }

  boolean isLateAt(Instant now) {
    return validUntil != null && now.isAfter(validUntil);
  }

  boolean wasTooLate() {
    return TOO_LATE.equals(lastError);
  }

  /// Whether somebody may have it sent by e-mail now.
  boolean maySendAt(Instant now) {
    return email != null
        && !confidential
        && !isLateAt(now)
        && (state() == State.ON_PAPER || state() == State.FAILED);
  }

  /// Whether it is still to be printed and given to the person.
  boolean isToBeHandedOver() {
    return state() == State.ON_PAPER || (state() == State.FAILED && !confidential);
  }

  String path() {
    return "/posta/" + id.value();
  }
}
