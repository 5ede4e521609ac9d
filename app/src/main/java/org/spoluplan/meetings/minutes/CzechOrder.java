package org.spoluplan.meetings.minutes;

import java.text.Collator;
import java.util.Comparator;
import org.spoluplan.page.Messages;

/// The Czech alphabet: Cibulka, Čermák, Doubek, Hora, Chalupa, Jelínek.
final class CzechOrder {

  static final Comparator<String> OF_NAMES = CzechOrder::compare;

  private static final Collator COLLATOR = Collator.getInstance(Messages.CZECH);

  private CzechOrder() {}

  private static int compare(String one, String other) {
    synchronized (COLLATOR) {
      return COLLATOR.compare(one, other);
    }
  }
}
