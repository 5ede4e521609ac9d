package org.spoluplan.network.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Address;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.AreaServed.Kind;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.Terms;
import org.spoluplan.territory.MunicipalityCode;
import tools.jackson.databind.JsonNode;

/// One entry of `services.json` of the demo region.
final class DemoEntry {

  private DemoEntry() {}

  static ServiceContent content(JsonNode entry) {
    var valid = new DateRange(day(entry, "from"), day(entry, "to"));
    return new ServiceContent(
        need(entry, "name"),
        registration(entry, valid),
        new Clientele(
            texts(entry.get("groups")).stream().map(code -> new GroupServed(code, null)).toList(),
            new Ages(number(entry, "ageFrom"), number(entry, "ageTo"), null),
            texts(entry.get("languages")),
            text(entry, "for"),
            text(entry, "notFor")),
        texts(entry.get("forms")).stream().map(code -> form(code, entry)).toList(),
        area(entry.get("area")),
        new Terms(
            truth(entry, "freeOfCharge"),
            text(entry, "price"),
            text(entry, "howToApply"),
            text(entry, "waiting"),
            null),
        text(entry, "description"),
        text(entry, "easyRead"),
        contacts(entry),
        places(entry, valid));
  }

  private static Registration registration(JsonNode entry, DateRange valid) {
    var number = text(entry, "registerId");
    return new Registration(number != null, number, need(entry, "type"), valid, null);
  }

  private static ServiceForm form(String code, JsonNode entry) {
    var capacities = new ArrayList<Capacity>();
    for (var capacity : entry.get("capacity")) {
      if (need(capacity, "form").equals(code)) {
        capacities.add(
            Capacity.whole(need(capacity, "unit"), capacity.get("amount").longValue(), null));
      }
    }
    return new ServiceForm(code, false, null, capacities);
  }

  private static AreaServed area(JsonNode area) {
    return switch (need(area, "kind")) {
      case "municipalities" ->
          AreaServed.of(
              texts(area.get("codes")).stream()
                  .map(MunicipalityCode::new)
                  .collect(Collectors.toSet()),
              null);
      case "region" -> new AreaServed(Kind.REGION, Set.of(), need(area, "code"), null);
      case "country" -> new AreaServed(Kind.COUNTRY, Set.of(), null, null);
      default -> AreaServed.unknown(null);
    };
  }

  private static List<Contact> contacts(JsonNode entry) {
    var contacts = new ArrayList<Contact>();
    var phone = text(entry, "phone");
    if (phone != null) contacts.add(new Contact(Contact.Kind.PHONE, phone, null));
    var email = text(entry, "email");
    if (email != null) contacts.add(new Contact(Contact.Kind.EMAIL, email, null));
    return contacts;
  }

  private static List<Place> places(JsonNode entry, DateRange valid) {
    var places = new ArrayList<Place>();
    for (var place : entry.get("places")) {
      var street = text(place, "street");
      places.add(
          new Place(
              text(place, "name"),
              place.get("secret").booleanValue(),
              new MunicipalityCode(need(place, "municipality")),
              street == null ? null : new Address(null, street, null, null, null, null),
              text(place, "hours"),
              barrierFree(truth(place, "barrierFree")),
              valid));
    }
    return places;
  }

  private static BarrierFree barrierFree(@Nullable Boolean said) {
    if (said == null) return BarrierFree.UNKNOWN;
    return said ? BarrierFree.YES : BarrierFree.NO;
  }

  private static String need(JsonNode node, String field) {
    return node.get(field).stringValue();
  }

  private static @Nullable String text(JsonNode node, String field) {
    var value = value(node, field);
    return value == null ? null : value.stringValue();
  }

  private static @Nullable Integer number(JsonNode node, String field) {
    var value = value(node, field);
    return value == null ? null : value.intValue();
  }

  private static @Nullable Boolean truth(JsonNode node, String field) {
    var value = value(node, field);
    return value == null ? null : value.booleanValue();
  }

  private static @Nullable JsonNode value(JsonNode node, String field) {
    var value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static @Nullable LocalDate day(JsonNode node, String field) {
    var text = text(node, field);
    return text == null ? null : LocalDate.parse(text);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }
}
