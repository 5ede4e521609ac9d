package org.spoluplan.network.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Address;
import org.spoluplan.network.Place;
import org.spoluplan.territory.Point;

/// The register says addresses in words and codes; where they lie on a map is known here.
final class Addresses {

  private Addresses() {}

  static Address withoutPoint(Address address) {
    return with(address, null);
  }

  /// A point stays while the words stay.
  static Address withPointOf(Address address, @Nullable Address before) {
    if (before == null) return address;
    var samePoint =
        address.addressPoint() != null && address.addressPoint().equals(before.addressPoint());
    return samePoint || withoutPoint(before).equals(withoutPoint(address))
        ? with(address, before.point())
        : address;
  }

  /// Both are known, and the same but for the point.
  static boolean isSame(Place one, Place other) {
    var first = one.address();
    var second = other.address();
    return first != null
        && second != null
        && Objects.equals(one.municipality(), other.municipality())
        && withoutPoint(first).equals(withoutPoint(second));
  }

  private static Address with(Address address, @Nullable Point point) {
    return new Address(
        address.part(),
        address.street(),
        address.houseNumber(),
        address.postcode(),
        address.addressPoint(),
        point);
  }
}
