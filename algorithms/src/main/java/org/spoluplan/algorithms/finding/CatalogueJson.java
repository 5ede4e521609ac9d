package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Listing.Reach;
import org.spoluplan.algorithms.finding.Listing.Sex;
import org.spoluplan.algorithms.finding.Listing.Spot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A catalogue written as a JSON array of services, for measuring the search. Services that have
/// ended are left out, as the application does.
public final class CatalogueJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, KnownPlace> towns;

  private CatalogueJson(List<KnownPlace> towns) {
    this.towns = towns.stream().collect(Collectors.toMap(KnownPlace::code, town -> town));
  }

  /// @param towns give the points of places: the file has none
  public static List<Listing> read(String json, List<KnownPlace> towns) {
    var reader = new CatalogueJson(towns);
    var all = new ArrayList<Listing>();
    for (var one : MAPPER.readTree(json)) if (one.path("to").isNull()) all.add(reader.listing(one));
    return all;
  }

  private Listing listing(JsonNode one) {
    var area = one.path("area");
    var text =
        String.join(
            "\n",
            text(one, "description"),
            text(one, "for"),
            text(one, "easyRead"),
            text(one, "howToApply"));
    return new Listing(
        text(one, "id"),
        text(one, "name"),
        text(one, "provider"),
        text(one, "type"),
        words(one.path("groups")),
        words(one.path("forms")),
        number(one, "ageFrom"),
        number(one, "ageTo"),
        spots(one.path("places")),
        words(area.path("codes")),
        reach(area.path("kind").asString("")),
        area.has("code") ? area.get("code").asString() : null,
        words(one.path("languages")),
        one.path("freeOfCharge").asBoolean(false),
        text(one, "vacancy").equals("FREE"),
        text,
        text(one, "notFor"),
        Sex.saidIn(text(one, "name") + ". " + text));
  }

  private List<Spot> spots(JsonNode places) {
    var spots = new ArrayList<Spot>();
    for (var place : places) {
      var town = towns.get(text(place, "municipality"));
      if (town == null) continue;
      var barrierFree = place.path("barrierFree").asBoolean(false);
      spots.add(new Spot(town.code(), town.latE5(), town.lonE5(), barrierFree));
    }
    return spots;
  }

  private static Reach reach(String kind) {
    return switch (kind) {
      case "municipalities" -> Reach.NAMED;
      case "region" -> Reach.REGION;
      case "country" -> Reach.COUNTRY;
      default -> Reach.UNKNOWN;
    };
  }

  private static String text(JsonNode one, String field) {
    return one.path(field).asString("");
  }

  private static @Nullable Integer number(JsonNode one, String field) {
    return one.path(field).isNumber() ? Integer.valueOf(one.path(field).asInt()) : null;
  }

  private static Set<String> words(JsonNode array) {
    var all = new HashSet<String>();
    for (var one : array) all.add(one.asString());
    return all;
  }
}
