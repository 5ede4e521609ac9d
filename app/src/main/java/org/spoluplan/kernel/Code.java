package org.spoluplan.kernel;

import java.util.Locale;

/// The stable snake_case word of an enum constant, in the database, in URLs and in message keys.
public final class Code {

  private Code() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  public static <E extends Enum<E>> E parse(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }
}
