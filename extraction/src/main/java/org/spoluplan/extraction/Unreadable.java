package org.spoluplan.extraction;

/// Ends the reading of a file.
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final UnreadableReason reason;

  Unreadable(UnreadableReason reason) {
    super(reason.key());
    this.reason = reason;
  }

  Unreadable(UnreadableReason reason, Throwable cause) {
    super(reason.key(), cause);
    this.reason = reason;
  }

  UnreadableReason reason() {
    return reason;
  }
}
