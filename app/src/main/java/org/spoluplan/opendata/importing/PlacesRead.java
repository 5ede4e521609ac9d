package org.spoluplan.opendata.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Address;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Point;
import org.spoluplan.territory.Territory;
import tools.jackson.databind.JsonNode;

/// Places of a service. One that only names its municipality stays one without an address.
final class PlacesRead {

  private static final Pattern LINE = Pattern.compile("(.*?)\\s+([0-9]+[0-9A-Za-z/ ]*)");
  private static final int E5 = 100_000;
  private static final int MOST = 20;
  private static final DateRange ALWAYS = new DateRange(null, null);

  private final Territory territory;

  PlacesRead(Territory territory) {
    this.territory = territory;
  }

  List<Place> of(JsonNode service) {
    return service
        .path("service_at_locations")
        .valueStream()
        .map(at -> place(at, at.path("location")))
        .toList();
  }

  private Place place(JsonNode at, JsonNode location) {
    var address = location.path("addresses").path(0);
    var hours = Words.text(at.path("schedules").path(0), "description");
    var town = town(address.isMissingNode() ? location : address);
    return new Place(
        Words.line(location, "name"),
        false,
        town.map(Municipality::code).orElse(null),
        address.isMissingNode() ? null : address(address, location),
        hours,
        BarrierFree.UNKNOWN,
        ALWAYS);
  }

  private Optional<Municipality> town(JsonNode node) {
    var city = node.has("city") ? Words.line(node, "city") : Words.line(node, "name");
    if (city == null) return Optional.empty();
    var named =
        territory.search(city, MOST).stream().filter(one -> one.name().equals(city)).toList();
    var postcode = postcode(node);
    return named.stream()
        .filter(one -> postcode == null || postcode.equals(one.postcode()))
        .findFirst()
        .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
  }

  private static Address address(JsonNode address, JsonNode location) {
    var line = Words.line(address, "address_1");
    var matcher = LINE.matcher(line == null ? "" : line);
    var split = matcher.matches();
    return new Address(
        Words.line(address, "address_2"),
        split ? matcher.group(1) : line,
        split ? matcher.group(2) : null,
        postcode(address),
        null,
        point(location));
  }

  private static @Nullable String postcode(JsonNode address) {
    var digits = address.path("postal_code").asString("").replace(" ", "");
    return digits.matches("[0-9]{5}") ? digits : null;
  }

  private static @Nullable Point point(JsonNode location) {
    var lat = location.path("latitude");
    var lon = location.path("longitude");
    if (!lat.isNumber() || !lon.isNumber()) return null;
    var point = new Point(e5(lat), e5(lon));
    return point.isInCountry() ? point : null;
  }

  private static int e5(JsonNode degrees) {
    return (int) Math.round(degrees.doubleValue() * E5);
  }

  Optional<MunicipalityCode> known(String code) {
    return MunicipalityCode.of(code).filter(one -> territory.find(one).isPresent());
  }
}
