package org.spoluplan.notifications.outbox;

import org.spoluplan.kernel.Refusal;

enum LetterRefusal implements Refusal {
  NO_MAIL_SERVER("letter.no-mail-server", Kind.CONFLICT),
  NOT_TO_BE_SENT("letter.not-to-be-sent", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  LetterRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
