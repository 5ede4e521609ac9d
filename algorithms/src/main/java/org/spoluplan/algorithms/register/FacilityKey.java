package org.spoluplan.algorithms.register;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// By what a facility is known again, for the register gives it no identifier.
///
/// @param name  letters and digits only, folded to lower case without diacritics
/// @param place folded street, house numbers, municipality and postcode; the code of the address
///              point where nothing of these is given
public record FacilityKey(String name, String place) {

  public static FacilityKey of(RegisteredFacility facility) {
    var address = facility.address();
    return new FacilityKey(ofName(facility.name()), address == null ? "" : place(address));
  }

  static String ofName(@Nullable String name) {
    return name == null ? "" : Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// Two codes of address points decide; otherwise what is written.
  static boolean isSamePlace(@Nullable RegisterAddress one, @Nullable RegisterAddress other) {
    if (one == null || other == null) return one == null && other == null;
    if (one.addressPointCode() != null && other.addressPointCode() != null)
      return one.addressPointCode().equals(other.addressPointCode());
    return place(one).equals(place(other));
  }

  private static String place(RegisterAddress address) {
    var written =
        Stream.of(
                address.street(),
                address.houseNumber(),
                address.orientationNumber(),
                address.municipality(),
                address.part(),
                address.postcode())
            .map(FacilityKey::folded)
            .collect(Collectors.joining("|"));
    return isEmpty(written) ? folded(address.addressPointCode()) : written;
  }

  private static boolean isEmpty(String written) {
    return written.replace("|", "").isEmpty();
  }

  private static String folded(@Nullable String part) {
    return part == null ? "" : Fold.of(part);
  }
}
