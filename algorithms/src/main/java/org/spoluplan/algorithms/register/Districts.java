package org.spoluplan.algorithms.register;

import java.util.Optional;

/// Praha is a region and a municipality and has no district; everywhere else an address with a
/// municipality has one. Judged by codes, for "Praha" and "Praha 5" are names of different things.
public final class Districts {

  /// Code of the region in RÚIAN.
  static final String PRAHA_REGION = "19";

  /// Code of the municipality in RÚIAN.
  static final String PRAHA = "554782";

  private Districts() {}

  public static boolean isPraha(RegisterAddress address) {
    return PRAHA.equals(address.municipality())
        || (address.municipality() == null && PRAHA_REGION.equals(address.region()));
  }

  /// Says nothing about an address of which no municipality is known, nor about one that holds
  /// nothing but its municipality.
  public static Optional<Remark> remark(RegisterAddress address, String where) {
    if (isPraha(address))
      return Optional.ofNullable(address.district())
          .map(
              district ->
                  new Remark(
                      Remark.Code.DISTRICT_IN_PRAHA, where, address.municipality(), district));
    var municipality = address.municipality();
    if (municipality == null || address.district() != null || !address.isExact())
      return Optional.empty();
    return Optional.of(new Remark(Remark.Code.DISTRICT_MISSING, where, municipality, null));
  }
}
