package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// An address in the register. Territory is said by codes only, bare ("554499", not "Obec/554499"),
/// so that nothing can be joined by names.
///
/// @param houseNumber       číslo popisné or evidenční
/// @param orientationNumber číslo orientační with its letter
/// @param addressPointCode  code of the address point in RÚIAN
/// @param postcode          five digits, or what was written when it is none
/// @param district          null in Praha, which has none; see [Districts]
public record RegisterAddress(
    @Nullable String street,
    @Nullable String houseNumber,
    @Nullable String orientationNumber,
    @Nullable String addendum,
    @Nullable String addressPointCode,
    @Nullable String postcode,
    @Nullable String region,
    @Nullable String district,
    @Nullable String municipality,
    @Nullable String part) {

  /// What may stay of a secret address.
  static RegisterAddress ofMunicipality(String code) {
    return new RegisterAddress(null, null, null, null, null, null, null, null, code, null);
  }

  /// Says more than a municipality.
  public boolean isExact() {
    return addressPointCode != null || houseNumber != null || street != null;
  }
}
