package org.spoluplan.kernel;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// The Czech alphabet: Cibulka, Čermák, Doubek, Hora, Chalupa, Jelínek.
public final class CzechOrder {

  public static final Comparator<String> OF_NAMES = CzechOrder::compare;

  private static final Collator COLLATOR = Collator.getInstance(Locale.of("cs"));

  private CzechOrder() {}

  private static int compare(String one, String other) {
    synchronized (COLLATOR) {
      return COLLATOR.compare(one, other);
    }
  }
}
