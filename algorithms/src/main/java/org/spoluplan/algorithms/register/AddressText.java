package org.spoluplan.algorithms.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An address on one line. Names of municipalities are not in the register: their codes stand
/// here, for the caller to put names in their place.
public final class AddressText {

  private AddressText() {}

  /// "Nemocniční 2272/54, 35201, obec 554499, adresní místo 11867906"
  public static String of(RegisterAddress address) {
    var parts = new ArrayList<String>();
    add(parts, "", house(address));
    add(parts, "", address.addendum());
    add(parts, "", address.postcode());
    add(parts, "obec ", address.municipality());
    add(parts, "část ", address.part());
    add(parts, "okres ", address.district());
    add(parts, "kraj ", address.region());
    add(parts, "adresní místo ", address.addressPointCode());
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String label, @Nullable String value) {
    if (value != null && !value.isEmpty()) parts.add(label + value);
  }

  private static String house(RegisterAddress address) {
    var number = address.houseNumber() == null ? "" : address.houseNumber();
    if (address.orientationNumber() != null) number += "/" + address.orientationNumber();
    var street = address.street() == null ? "" : address.street();
    return (street + " " + number).strip();
  }
}
