package org.spoluplan.territory;

import java.util.Optional;
import java.util.regex.Pattern;

/// The code of a municipality in the national register of territory (RÚIAN): six digits. Names
/// repeat, codes do not.
public record MunicipalityCode(String value) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");

  public MunicipalityCode {
    if (!DIGITS.matcher(value).matches()) {
      throw new IllegalArgumentException("no code of a municipality: " + value);
    }
  }

  /// Empty when that is no code.
  public static Optional<MunicipalityCode> of(String text) {
    return DIGITS.matcher(text).matches()
        ? Optional.of(new MunicipalityCode(text))
        : Optional.empty();
  }
}
