package org.spoluplan.opendata.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Address;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.Located;
import tools.jackson.databind.node.ObjectNode;

/// Places of a service as `service_at_location` with its `location`. Of a secret place only its
/// municipality is told: no address, no point, no hours.
final class PlaceJson {

  private final Snapshot snapshot;

  PlaceJson(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// @param id of the location; that of the service at the location is made from it
  record Here(String id, Place place) {
    String serviceAtLocation() {
      return Ids.of("service_at_location", id);
    }
  }

  /// Where the service is given today. Two equal places have two identifiers.
  List<Here> places(SocialService service) {
    var seen = new HashMap<String, Integer>();
    var all = new ArrayList<Here>();
    for (var place : service.is().placesOn(snapshot.day())) {
      var key = place.secret() ? "secret|" + place.municipality() : key(place);
      var times = seen.merge(key, 1, Integer::sum);
      all.add(new Here(Ids.of("location", service.id().value(), key, times), place));
    }
    return all;
  }

  private static String key(Place place) {
    var address = place.address();
    return place.municipality()
        + "|"
        + place.name()
        + "|"
        + (address == null ? "" : address.part() + address.streetLine() + address.postcode());
  }

  ObjectNode serviceAtLocation(SocialService service, Here here) {
    var place = here.place();
    var id = here.serviceAtLocation();
    return Node.of(id)
        .text("service_id", service.id().value().toString())
        .text("location_id", here.id())
        .many("schedules", place.secret() ? List.of() : schedules(id, place))
        .one("location", location(service, here))
        .json();
  }

  private static List<ObjectNode> schedules(String owner, Place place) {
    if (place.hours() == null) return List.of();
    return List.of(
        Node.of(Ids.of("schedule", owner))
            .text("service_at_location_id", owner)
            .text("description", place.hours())
            .json());
  }

  ObjectNode location(SocialService service, Here here) {
    var place = here.place();
    var town = snapshot.town(place.municipality()).orElse(null);
    var node =
        Node.of(here.id())
            .text("location_type", "physical")
            .text("organization_id", service.provider().id().value().toString());
    if (place.secret()) {
      return node.text("name", town == null ? null : town.municipality().name())
          .text("description", snapshot.said().of("opendata.secret"))
          .json();
    }
    node.text("name", place.name());
    var address = place.address();
    if (address != null) address(node, here, address, town);
    if (place.barrierFree() != BarrierFree.UNKNOWN) {
      var access = snapshot.said().of("opendata.barrier-free", place.barrierFree());
      node.many("accessibility", List.of(accessibility(here, access)));
    }
    return node.json();
  }

  private static ObjectNode accessibility(Here here, String access) {
    return Node.of(Ids.of("accessibility", here.id()))
        .text("location_id", here.id())
        .text("description", access)
        .json();
  }

  private void address(Node node, Here here, Address address, @Nullable Located town) {
    var point = address.point();
    if (point != null) {
      node.number("latitude", point.latitude()).number("longitude", point.longitude());
    }
    if (address.addressPoint() != null) {
      node.text("external_identifier", address.addressPoint().toString())
          .text("external_identifier_type", snapshot.said().of("opendata.ruian.address"));
    }
    if (town == null) return;
    var name = town.municipality().name();
    var line = address.streetLine();
    var postcode = address.postcode() == null ? town.municipality().postcode() : address.postcode();
    node.many(
        "addresses",
        List.of(
            Node.of(Ids.of("address", here.id()))
                .text("location_id", here.id())
                .must("address_1", line.isEmpty() ? name : line)
                .text("address_2", address.part())
                .must("city", name)
                .text("region", snapshot.region(town))
                .must("state_province", snapshot.region(town))
                .must("postal_code", postcode)
                .must("country", "CZ")
                .must("address_type", "physical")
                .json()));
  }
}
