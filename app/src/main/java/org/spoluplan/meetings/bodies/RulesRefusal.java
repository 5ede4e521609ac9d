package org.spoluplan.meetings.bodies;

import org.spoluplan.kernel.Refusal;

enum RulesRefusal implements Refusal {
  EDITION_OF_THAT_DAY_EXISTS("rules.edition-of-that-day-exists", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  RulesRefusal(String key, Kind kind) {
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
