package org.spoluplan.network;

import org.jspecify.annotations.Nullable;
import org.spoluplan.territory.Point;

/// @param part         of the municipality
/// @param addressPoint code in the national register of addresses
public record Address(
    @Nullable String part,
    @Nullable String street,
    @Nullable String houseNumber,
    @Nullable String postcode,
    @Nullable Long addressPoint,
    @Nullable Point point) {

  private static final int OFFICE = 3;

  /// "Nádražní 12", without the municipality; empty when there is neither street nor number.
  public String streetLine() {
    var named = street != null ? street : part != null ? part : "";
    return (named + " " + (houseNumber == null ? "" : houseNumber)).strip();
  }

  /// "460 01"
  public String spacedPostcode() {
    return postcode == null
        ? ""
        : postcode.substring(0, OFFICE) + "\u00a0" + postcode.substring(OFFICE);
  }
}
