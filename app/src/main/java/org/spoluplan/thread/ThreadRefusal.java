package org.spoluplan.thread;

import org.spoluplan.kernel.Refusal;

enum ThreadRefusal implements Refusal {
  SAME_THING("thread.same-thing", Kind.INVALID),
  ALREADY_LINKED("thread.already-linked", Kind.CONFLICT),
  NOT_LINKED("thread.not-linked", Kind.CONFLICT),
  MADE_BY_USE("thread.made-by-use", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  ThreadRefusal(String key, Kind kind) {
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
