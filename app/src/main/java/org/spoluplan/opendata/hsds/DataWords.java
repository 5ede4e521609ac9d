package org.spoluplan.opendata.hsds;

import java.util.Locale;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Messages;

/// Words that the data have of their own, in Czech: that is the language of all they tell.
record DataWords(Messages messages) {

  static final Locale LANGUAGE = Messages.CZECH;

  String of(String key, Object... arguments) {
    return messages.of(LANGUAGE, key, arguments);
  }

  String of(String family, Enum<?> constant) {
    return of(family + "." + Code.of(constant));
  }
}
