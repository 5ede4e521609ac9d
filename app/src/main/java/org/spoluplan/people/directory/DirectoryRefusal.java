package org.spoluplan.people.directory;

import org.spoluplan.kernel.Refusal;

enum DirectoryRefusal implements Refusal {
  EMAIL_TAKEN("email-taken", Kind.INVALID),
  ICO_TAKEN("ico-taken", Kind.INVALID),
  ROLE_HELD_ALREADY("role-held-already", Kind.CONFLICT),
  ROLE_ENDS_BEFORE_IT_BEGINS("role-ends-before-it-begins", Kind.INVALID),
  LAST_ADMINISTRATOR("last-administrator", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  DirectoryRefusal(String key, Kind kind) {
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
