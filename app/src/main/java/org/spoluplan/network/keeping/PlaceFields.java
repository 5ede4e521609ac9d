package org.spoluplan.network.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Address;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.page.Form;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.MunicipalityNames;

/// Where it is given. Of a secret place the address is not even read.
final class PlaceFields {

  static final String PART = "place";

  private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
  private static final String[] TYPED = {
    "name", "municipality", "part", "street", "house-number", "postcode", "hours", "from", "to"
  };

  private final MunicipalityNames names;
  private final Form form;
  private final List<Place> before;

  /// @param before places that the service had: an address that stays the same keeps its point on
  ///               the map
  PlaceFields(MunicipalityNames names, Form form, List<Place> before) {
    this.names = names;
    this.form = form;
    this.before = before;
  }

  static void fill(
      Map<String, @Nullable Object> form, List<Place> places, MunicipalityNames names) {
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      var row = PART + "-" + i + "-";
      form.put(row + "name", place.name());
      if (place.secret()) form.put(row + "secret", true);
      var code = place.municipality();
      form.put(row + "municipality", code == null ? null : names.name(code));
      form.put(row + "hours", place.hours());
      form.put(row + "barrier-free", place.barrierFree());
      form.put(row + "from", place.valid().from());
      form.put(row + "to", place.valid().to());
      var address = place.address();
      if (address == null) continue;
      form.put(row + "part", address.part());
      form.put(row + "street", address.street());
      form.put(row + "house-number", address.houseNumber());
      form.put(row + "postcode", address.spacedPostcode());
    }
  }

  List<Place> read() {
    var places = new ArrayList<Place>();
    for (int i = 0; i < Rows.of(form, PART); i++) {
      var row = PART + "-" + i + "-";
      if (form.checked(row + "remove")) continue;
      if (!form.checked(row + "secret") && Rows.isBlank(form, row, TYPED)) continue;
      places.add(place(row));
    }
    return places;
  }

  private Place place(String row) {
    var secret = form.checked(row + "secret");
    var municipality = names.readOne(form, row + "municipality");
    var barrierFree = form.optionalChoice(row + "barrier-free", BarrierFree.class);
    return new Place(
        secret ? null : form.optionalText(row + "name", Limits.LINE),
        secret,
        municipality,
        secret ? null : address(row, municipality),
        form.optionalText(row + "hours", Limits.TEXT),
        Objects.requireNonNullElse(barrierFree, BarrierFree.UNKNOWN),
        Periods.read(form, row + "from", row + "to"));
  }

  private @Nullable Address address(String row, @Nullable MunicipalityCode municipality) {
    var typed =
        new Address(
            form.optionalText(row + "part", Limits.LINE),
            form.optionalText(row + "street", Limits.LINE),
            form.optionalText(row + "house-number", Limits.WORD),
            postcode(row + "postcode"),
            null,
            null);
    if (typed.equals(new Address(null, null, null, null, null, null))) return null;
    if (municipality == null) form.reject(row + "municipality", "service.error.where");
    return known(typed, municipality).orElse(typed);
  }

  private Optional<Address> known(Address typed, @Nullable MunicipalityCode municipality) {
    return before.stream()
        .filter(place -> Objects.equals(place.municipality(), municipality))
        .flatMap(place -> Optional.ofNullable(place.address()).stream())
        .filter(address -> bare(address).equals(typed))
        .findFirst();
  }

  private static Address bare(Address address) {
    return new Address(
        address.part(), address.street(), address.houseNumber(), address.postcode(), null, null);
  }

  private @Nullable String postcode(String field) {
    var digits = form.value(field).replaceAll("[\\s\u00a0]", "");
    if (digits.isEmpty()) return null;
    if (POSTCODE.matcher(digits).matches()) return digits;
    form.reject(field, "service.error.postcode");
    return null;
  }
}
