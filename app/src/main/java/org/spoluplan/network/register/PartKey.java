package org.spoluplan.network.register;

import java.util.Comparator;

/// One part of a service.
///
/// @param of which of them: the code of a form or group, what a place is known by; empty for what a
///           service has once
record PartKey(RegisterPart part, String of) implements Comparable<PartKey> {

  private static final Comparator<PartKey> ORDER =
      Comparator.comparing(PartKey::part).thenComparing(PartKey::of);

  @Override
  public int compareTo(PartKey other) {
    return ORDER.compare(this, other);
  }
}
