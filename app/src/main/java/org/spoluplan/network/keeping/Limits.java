package org.spoluplan.network.keeping;

/// How long what people write may be, in letters.
final class Limits {

  static final int WORD = 60;
  static final int LINE = 300;
  static final int TEXT = 4000;

  private Limits() {}
}
