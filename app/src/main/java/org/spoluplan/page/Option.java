package org.spoluplan.page;

import java.util.Arrays;
import java.util.List;
import org.spoluplan.kernel.Code;

/// One choice of a select or of radio buttons.
public record Option(String value, String label) {

  /// All constants of an enum, worded by `family.<code>`.
  public static <E extends Enum<E>> List<Option> of(Page page, String family, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> new Option(Code.of(constant), page.t(family, constant)))
        .toList();
  }
}
