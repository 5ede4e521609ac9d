package org.spoluplan.algorithms.register;

import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.IcoDigits;

/// The identification number of an organisation: text of eight digits, for a number would lose the
/// zeros in front.
///
/// @param checkHolds the last digit fits the others; a number that does not is kept and remarked
public record Ico(String digits, boolean checkHolds) {

  private static final Pattern UP_TO_EIGHT = Pattern.compile("[0-9]{1,8}");
  private static final int LENGTH = 8;

  /// Zeros that got lost in front are given back.
  ///
  /// @return empty when it is not one to eight digits, or nothing but zeros
  public static Optional<Ico> of(String written) {
    var bare = written.replace(" ", "");
    if (!UP_TO_EIGHT.matcher(bare).matches()) return Optional.empty();
    var digits = "0".repeat(LENGTH - bare.length()) + bare;
    if (digits.equals("00000000")) return Optional.empty();
    return Optional.of(new Ico(digits, IcoDigits.areRight(digits)));
  }
}
