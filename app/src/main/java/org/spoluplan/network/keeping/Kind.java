package org.spoluplan.network.keeping;

import java.util.Optional;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.Registration;

/// A type of registered service or a kind of other help, as one choice of one list.
record Kind(CodeList list, String code) {

  private static final String REGISTERED = Code.of(CodeList.SERVICE_TYPE);

  static Kind of(Registration registration) {
    return new Kind(registration.types(), registration.typeCode());
  }

  static Optional<Kind> parse(String value) {
    var parts = value.split(":", 2);
    if (parts.length < 2 || parts[1].isEmpty()) return Optional.empty();
    var list = parts[0].equals(REGISTERED) ? CodeList.SERVICE_TYPE : CodeList.OTHER_HELP;
    return Optional.of(new Kind(list, parts[1]));
  }

  boolean registered() {
    return list == CodeList.SERVICE_TYPE;
  }

  String value() {
    return Code.of(list) + ":" + code;
  }
}
