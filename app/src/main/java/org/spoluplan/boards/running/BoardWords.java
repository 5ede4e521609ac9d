package org.spoluplan.boards.running;

import java.time.Instant;
import java.util.Locale;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Dates;
import org.spoluplan.page.Messages;

/// Words of what is told to open pages, where there is no [org.spoluplan.page.Page].
record BoardWords(Messages messages, Locale locale) {

  String t(String key, Object... arguments) {
    return messages.of(locale, key, arguments);
  }

  String t(String family, Enum<?> constant) {
    return t(family + "." + Code.of(constant));
  }

  String time(Instant at) {
    return Dates.in(locale).time(at);
  }
}
