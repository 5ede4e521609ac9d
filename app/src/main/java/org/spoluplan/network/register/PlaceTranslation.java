package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.register.RegisterAddress;
import org.spoluplan.algorithms.register.RegisteredFacility;
import org.spoluplan.network.Address;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.register.Remarks.Odd;
import org.spoluplan.territory.MunicipalityCode;

/// Facilities of the register as places. Capacity is none of theirs.
final class PlaceTranslation {

  private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final Dictionary dictionary;
  private final Remarks remarks;

  PlaceTranslation(Dictionary dictionary, Remarks remarks) {
    this.dictionary = dictionary;
    this.remarks = remarks;
  }

  List<Place> of(List<RegisteredFacility> facilities) {
    var all = new ArrayList<Place>();
    for (var i = 0; i < facilities.size(); i++) {
      all.add(place(facilities.get(i), "zarizeni[" + i + "]"));
    }
    return all;
  }

  private Place place(RegisteredFacility facility, String where) {
    var address = facility.address();
    return new Place(
        Texts.cut(facility.name(), Texts.LINE, where + ".nazev", remarks),
        facility.secret(),
        address == null ? null : municipality(address, where),
        address == null || facility.secret() ? null : address(address, where),
        null,
        BarrierFree.UNKNOWN,
        RegisterDays.of(facility.from(), facility.to()));
  }

  private @Nullable MunicipalityCode municipality(RegisterAddress address, String where) {
    var code = address.municipality();
    if (code == null) return null;
    if (dictionary.municipalities().contains(code)) return new MunicipalityCode(code);
    remarks.add(Odd.MUNICIPALITY_UNKNOWN, where + ".adresa.obec", code, null);
    return null;
  }

  /// Coordinates are none in the register.
  private @Nullable Address address(RegisterAddress address, String where) {
    if (!address.isExact() && address.postcode() == null) return null;
    var postcode = address.postcode();
    var point = address.addressPointCode();
    return new Address(
        null,
        Texts.cut(address.street(), Texts.LINE, where + ".adresa.ulice", remarks),
        number(address),
        postcode != null && POSTCODE.matcher(postcode).matches() ? postcode : null,
        point != null && NUMBER.matcher(point).matches() ? Long.valueOf(point) : null,
        null);
  }

  private static @Nullable String number(RegisterAddress address) {
    var house = address.houseNumber();
    var orientation = address.orientationNumber();
    if (house == null) return orientation;
    return orientation == null ? house : house + "/" + orientation;
  }
}
