package org.spoluplan.network.register;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.spoluplan.algorithms.czech.IcoDigits;
import org.spoluplan.people.Ico;

/// Numbers that no organisation has, so that tests do not meet each other.
final class TestIcos {

  private static final int FIRST = 99_000_000;
  private static final int ABOVE = 100_000_000;

  private TestIcos() {}

  static Ico next() {
    while (true) {
      var number = ThreadLocalRandom.current().nextInt(FIRST, ABOVE);
      var digits = String.format(Locale.ROOT, "%08d", number);
      if (IcoDigits.areRight(digits)) return new Ico(digits);
    }
  }
}
