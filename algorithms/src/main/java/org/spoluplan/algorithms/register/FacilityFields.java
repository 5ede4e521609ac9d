package org.spoluplan.algorithms.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Takes facilities and other addresses out of a service. Of a facility with a secret address only
/// the municipality is taken, wherever the same address stands in the record.
final class FacilityFields {

  static final String SECRET = "utajenaAdresa";

  private record Given(RawFields fields, boolean secret) {}

  private final List<Given> facilities;
  private final SecretAddresses secrets;

  FacilityFields(RawFields service) {
    facilities =
        service.each("zarizeni", each -> new Given(each, Boolean.TRUE.equals(each.flag(SECRET))));
    secrets =
        new SecretAddresses(
            facilities.stream()
                .filter(Given::secret)
                .map(secret -> AddressFields.in(secret.fields().muted()))
                .filter(Objects::nonNull)
                .toList());
  }

  List<RegisteredFacility> all() {
    return facilities.stream().map(this::facility).toList();
  }

  private RegisteredFacility facility(Given given) {
    var fields = given.fields();
    return new RegisteredFacility(
        fields.text("nazev"),
        fields.day("poskytujeOd"),
        fields.day("poskytujeDo"),
        given.secret(),
        given.secret() ? secretAddress(fields) : address(fields));
  }

  private static @Nullable RegisterAddress secretAddress(RawFields facility) {
    var whole = AddressFields.in(facility.muted());
    if (whole == null) return null;
    if (whole.isExact()) facility.remark(Remark.Code.SECRET_ADDRESS_DROPPED, "adresa");
    return SecretAddresses.whatMayStay(whole);
  }

  /// An address that is not said to be secret, of a facility, a provider or a contact.
  @Nullable RegisterAddress address(RawFields owner) {
    if (secrets.isEmpty()) return AddressFields.in(owner);
    var quiet = AddressFields.in(owner.muted());
    if (quiet == null || !secrets.holds(quiet)) return AddressFields.in(owner);
    owner.remark(Remark.Code.SECRET_ADDRESS_ELSEWHERE, "adresa");
    return SecretAddresses.whatMayStay(quiet);
  }
}
