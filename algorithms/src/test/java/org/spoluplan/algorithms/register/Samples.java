package org.spoluplan.algorithms.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records of tests.
final class Samples {

  static final String POB = "FormaSocialniSluzby/pob";
  static final String BEDS = "TypKapacitySocialniSluzby/luzka";

  private Samples() {}

  static RegisteredService service(
      String identifier, @Nullable LocalDate to, List<RegisteredFacility> facilities) {
    return service(identifier, to, facilities, List.of());
  }

  static RegisteredService service(
      String identifier,
      @Nullable LocalDate to,
      List<RegisteredFacility> facilities,
      List<RegisteredForm> forms) {
    return new RegisteredService(
        identifier,
        identifier,
        LocalDate.of(2007, 1, 1),
        to,
        "DruhSocialniSluzby/13",
        RegisteredProvider.NONE,
        forms,
        List.of(),
        List.of(),
        null,
        facilities,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static RegisteredForm beds(int count) {
    return new RegisteredForm(POB, true, null, List.of(new RegisteredCapacity(count, null, BEDS)));
  }

  static RegisteredFacility facility(
      String name, @Nullable LocalDate from, @Nullable LocalDate to, RegisterAddress address) {
    return new RegisteredFacility(name, from, to, false, address);
  }

  static RegisterAddress address(String street, String house, @Nullable String point) {
    return new RegisterAddress(
        street, house, null, null, point, "46001", "78", "3505", "563889", null);
  }
}
