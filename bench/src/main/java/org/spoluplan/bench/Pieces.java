package org.spoluplan.bench;

import java.util.Arrays;

/// Cuts and joins bytes.
final class Pieces {

  private Pieces() {}

  static byte[] cut(byte[] content, int from, int to) {
    return Arrays.copyOfRange(content, from, to);
  }

  static byte[] join(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
