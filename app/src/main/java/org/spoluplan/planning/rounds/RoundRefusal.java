package org.spoluplan.planning.rounds;

import org.spoluplan.kernel.Refusal;

enum RoundRefusal implements Refusal {
  /// Comments are taken from the first day to the end of the last one.
  NOT_OPEN("round-not-open"),
  /// A letter counts by the day on which it was sent.
  LATE("round-late"),
  /// Nothing changes once the settlement was published.
  SETTLED("round-settled"),
  /// Everybody gets an answer before the settlement is published.
  UNANSWERED("round-unanswered"),
  /// As long as comments are taken, the settlement cannot be whole.
  STILL_OPEN("round-still-open"),
  /// A comment is put with another one of the same round that is not put with a third.
  NOT_SAME("round-not-same");

  private final String key;

  RoundRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
