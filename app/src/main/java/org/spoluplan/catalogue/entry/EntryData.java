package org.spoluplan.catalogue.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spoluplan.network.Address;
import org.spoluplan.network.Contact;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What search engines read of a service: schema.org as JSON-LD. It stands in the page as a
/// block of data, so nothing in it may end the block.
@Component
class EntryData {

  private final JsonMapper json;
  private final SiteAddress site;

  EntryData(JsonMapper json, SiteAddress site) {
    this.json = json;
    this.site = site;
  }

  String of(SocialService service, EntryView view) {
    var is = service.is();
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", is.registration().registered() ? "GovernmentService" : "Service");
    data.put("@id", site.of(service.path()));
    data.put("url", site.of(service.path()));
    data.put("name", is.name());
    view.type().ifPresent(type -> data.put("serviceType", type.name()));
    put(data, "description", is.description());
    put(data, "termsOfService", is.terms().howToApply());
    data.put("provider", Map.of("@type", "Organization", "name", service.provider().name()));
    var languages = is.clientele().languages();
    if (!languages.isEmpty()) data.put("availableLanguage", languages);
    var phones = is.contacts(Contact.Kind.PHONE).stream().map(Contact::value).toList();
    if (!phones.isEmpty()) data.put("telephone", phones);
    var places = view.places().stream().flatMap(line -> place(line).stream()).toList();
    if (!places.isEmpty()) data.put("availableChannel", places);
    return json.writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  /// Nothing of a secret place.
  private static List<Map<String, Object>> place(EntryView.PlaceLine line) {
    if (line.place().secret() || line.municipality().isEmpty()) return List.of();
    var town = line.municipality().get().name();
    var address = new LinkedHashMap<String, Object>();
    address.put("@type", "PostalAddress");
    line.address().map(Address::streetLine).ifPresent(text -> put(address, "streetAddress", text));
    address.put("addressLocality", town);
    line.address().map(Address::postcode).ifPresent(text -> put(address, "postalCode", text));
    address.put("addressCountry", "CZ");
    var place = new LinkedHashMap<String, Object>();
    place.put("@type", "Place");
    place.put("name", Objects.requireNonNullElse(line.place().name(), town));
    place.put("address", address);
    return List.of(Map.of("@type", "ServiceChannel", "serviceLocation", place));
  }

  private static void put(
      Map<String, Object> data, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isBlank()) data.put(name, value);
  }
}
