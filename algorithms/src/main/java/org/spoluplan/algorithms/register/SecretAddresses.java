package org.spoluplan.algorithms.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// Addresses that are kept from the public, such as those of shelters for victims of violence.
/// They live only while their record is read.
final class SecretAddresses {

  private final List<RegisterAddress> secrets;

  SecretAddresses(List<RegisterAddress> given) {
    secrets = given.stream().filter(RegisterAddress::isExact).toList();
  }

  boolean isEmpty() {
    return secrets.isEmpty();
  }

  /// The code of the municipality, or nothing.
  static @Nullable RegisterAddress whatMayStay(RegisterAddress address) {
    var code = address.municipality();
    return code == null ? null : RegisterAddress.ofMunicipality(code);
  }

  /// The same address, or one in the same house.
  boolean holds(RegisterAddress address) {
    return secrets.stream().anyMatch(secret -> isSame(secret, address));
  }

  private static boolean isSame(RegisterAddress one, RegisterAddress other) {
    if (one.addressPointCode() != null
        && Objects.equals(one.addressPointCode(), other.addressPointCode())) return true;
    return isSaid(one.houseNumber(), other.houseNumber())
        && Objects.equals(one.municipality(), other.municipality())
        && folded(one.street()).equals(folded(other.street()));
  }

  private static boolean isSaid(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : Fold.of(text);
  }
}
