package org.spoluplan.surveys.forms;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as people type them: "1 250,5".
public final class Numbers {

  private Numbers() {}

  /// Empty when it is no number.
  public static Optional<BigDecimal> of(String typed) {
    var plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    if (!plain.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?")) return Optional.empty();
    return Optional.of(new BigDecimal(plain));
  }
}
