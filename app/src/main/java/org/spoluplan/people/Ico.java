package org.spoluplan.people;

import java.util.Optional;
import org.spoluplan.algorithms.czech.IcoDigits;

/// Identification number of a Czech organisation (IČO); its digits are right by [IcoDigits].
public record Ico(String digits) {

  public Ico {
    if (!IcoDigits.areRight(digits)) throw new IllegalArgumentException("not an IČO: " + digits);
  }

  /// As people write it: with spaces, or without the zeros at the beginning.
  ///
  /// @return empty when it is not a number of an organisation
  public static Optional<Ico> parse(String typed) {
    var digits = typed.replaceAll("[\\s\\u00a0]", "");
    if (!digits.matches("[0-9]{1,8}")) return Optional.empty();
    var padded = "0".repeat(8 - digits.length()) + digits;
    return IcoDigits.areRight(padded) ? Optional.of(new Ico(padded)) : Optional.empty();
  }

  @Override
  public String toString() {
    return digits;
  }
}
