package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// Something contradictory or odd, with both values, for a person to judge.
///
/// @param where the path in the record ("zarizeni[2].nazev") or the name of the part
/// @param one   what is given
/// @param other what contradicts it or was taken instead
public record Remark(Code code, String where, @Nullable String one, @Nullable String other) {

  private static final int LONGEST = 200;

  public Remark {
    one = shortened(one);
    other = shortened(other);
  }

  private static @Nullable String shortened(@Nullable String value) {
    if (value == null || value.length() <= LONGEST) return value;
    return value.substring(0, LONGEST) + "…";
  }

  /// What is odd.
  public enum Code {
    /// Markup was taken out of a text.
    MARKUP_REMOVED,
    /// Control or invisible characters were taken out of a text.
    CONTROLS_REMOVED,
    /// A code of another code list, or without one.
    CODE_ODD,
    /// A postcode that is not five digits.
    POSTCODE_ODD,
    /// Not one to eight digits.
    ICO_UNREADABLE,
    /// The check digit does not hold.
    ICO_CHECK_FAILS,
    /// The JSON gave the number without its zeros, or as a number.
    ICO_NOT_TEXT,
    /// An address of a secret facility was given and has been dropped.
    SECRET_ADDRESS_DROPPED,
    /// The same secret address stood elsewhere in the record and has been dropped there too.
    SECRET_ADDRESS_ELSEWHERE,
    /// The service has ended, its facility has not or ended later.
    FACILITY_OUTLIVES_SERVICE,
    /// All facilities have ended, the service has not.
    SERVICE_OUTLIVES_FACILITIES,
    /// The end lies before the beginning.
    END_BEFORE_START,
    /// The same facility is given more than once.
    FACILITY_REPEATED,
    /// The code of the address point is missing.
    ADDRESS_CODE_MISSING,
    /// The address point lies in another municipality than the address says.
    ADDRESS_CODE_ELSEWHERE,
    /// The postcode belongs to other municipalities than the address says.
    POSTCODE_ELSEWHERE,
    /// A municipality outside Praha without a district.
    DISTRICT_MISSING,
    /// Praha with a district.
    DISTRICT_IN_PRAHA
  }
}
