package org.spoluplan.algorithms.register;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// Which identifiers a reading has met. The only thing of a reading that grows with the file; it
/// stops growing at a number far above what the register holds.
public final class Identifiers {

  private static final int MOST = 1_000_000;
  private static final int MOST_REPEATED = 1_000;

  private final Set<String> seen = new HashSet<>();
  private final Set<String> repeated = new TreeSet<>();
  private long count;

  /// @return false when it was met before
  public boolean add(String identifier) {
    count++;
    if (seen.contains(identifier)) {
      if (repeated.size() < MOST_REPEATED) repeated.add(identifier);
      return false;
    }
    if (seen.size() < MOST) seen.add(identifier);
    return true;
  }

  /// Of services met, repeated ones included.
  public long count() {
    return count;
  }

  /// In order, at most a thousand.
  public Set<String> repeated() {
    return Collections.unmodifiableSet(repeated);
  }
}
