package org.spoluplan.opendata.hsds;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Code;

/// Identifiers of what has none of its own. The same thing always gets the same one, so that
/// whoever keeps a copy recognises it.
final class Ids {

  private Ids() {}

  static String taxonomy(CodeList list) {
    return of("taxonomy", Code.of(list));
  }

  static String term(CodeList list, String code) {
    return of("term", Code.of(list), code);
  }

  static String of(Object... parts) {
    var key = new StringBuilder("spoluplan");
    for (var part : parts) key.append('|').append(part);
    var bytes = key.toString().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString().toLowerCase(Locale.ROOT);
  }
}
