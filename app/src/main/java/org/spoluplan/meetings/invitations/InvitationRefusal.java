package org.spoluplan.meetings.invitations;

import org.spoluplan.kernel.Refusal;

enum InvitationRefusal implements Refusal {
  NOT_AHEAD("invitation.not-ahead", Kind.CONFLICT),
  NOBODY_TO_INVITE("invitation.nobody-to-invite", Kind.CONFLICT),
  ANSWERS_CLOSED("invitation.answers-closed", Kind.CONFLICT),
  NOT_ASKED("invitation.not-asked", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  InvitationRefusal(String key, Kind kind) {
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
