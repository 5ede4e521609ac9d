package org.spoluplan.opendata.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.Terms;
import tools.jackson.databind.JsonNode;

/// A service of HSDS as our content. What has no place here is left out, nothing is guessed.
final class ContentRead {

  private static final DateRange ALWAYS = new DateRange(null, null);
  private static final int OLDEST = 120;

  private final Codes codes;
  private final PlacesRead places;

  ContentRead(Codes codes, PlacesRead places) {
    this.codes = codes;
    this.places = places;
  }

  /// @param type of those that say none
  /// @return empty when the type is not known
  Optional<ServiceContent> of(JsonNode service, String type) {
    return registration(service, type).map(registration -> content(service, registration));
  }

  private ServiceContent content(JsonNode service, Registration registration) {
    return new ServiceContent(
        Words.name(service),
        registration,
        clientele(service),
        codes.of(CodeList.SERVICE_FORM, service).stream()
            .map(code -> new ServiceForm(code, false, null, List.of()))
            .toList(),
        area(service),
        new Terms(
            null,
            Words.text(service, "fees_description"),
            Words.text(service, "application_process"),
            Words.text(service, "wait_time"),
            null),
        Words.text(service, "description"),
        null,
        contacts(service),
        places.of(service));
  }

  private Optional<Registration> registration(JsonNode service, String type) {
    var registered = codes.of(CodeList.SERVICE_TYPE, service).stream().findFirst();
    var other = codes.of(CodeList.OTHER_HELP, service).stream().findFirst();
    if (registered.isPresent()) {
      var number = service.path("licenses").asString("");
      var id = number.matches("[0-9A-Za-z]{1,20}") ? number : null;
      return Optional.of(new Registration(true, id, registered.get(), ALWAYS, null));
    }
    if (other.isPresent()) return Optional.of(other(other.get()));
    if (codes.has(CodeList.OTHER_HELP, type)) return Optional.of(other(type));
    if (!codes.has(CodeList.SERVICE_TYPE, type)) return Optional.empty();
    return Optional.of(new Registration(true, null, type, ALWAYS, null));
  }

  private static Registration other(String code) {
    return new Registration(false, null, code, ALWAYS, null);
  }

  private Clientele clientele(JsonNode service) {
    var from = age(service.path("minimum_age"));
    var to = age(service.path("maximum_age"));
    var fits = from == null || to == null || from <= to;
    return new Clientele(
        codes.of(CodeList.TARGET_GROUP, service).stream()
            .map(code -> new GroupServed(code, null))
            .toList(),
        fits ? new Ages(from, to, null) : Ages.ANY,
        service
            .path("languages")
            .valueStream()
            .map(one -> one.path("code").asString(""))
            .filter(code -> code.matches("[a-z]{2,3}"))
            .distinct()
            .toList(),
        Words.text(service, "eligibility_description"),
        null);
  }

  private static @Nullable Integer age(JsonNode node) {
    if (!node.isNumber()) return null;
    var years = node.doubleValue();
    return years >= 0 && years <= OLDEST ? Integer.valueOf((int) years) : null;
  }

  private AreaServed area(JsonNode service) {
    var areas = service.path("service_areas");
    var towns =
        areas
            .valueStream()
            .flatMap(one -> places.known(one.path("extent").asString("")).stream())
            .collect(Collectors.toSet());
    var names =
        areas
            .valueStream()
            .map(one -> Words.line(one, "name"))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return AreaServed.of(towns, towns.isEmpty() && !names.isEmpty() ? names : null);
  }

  private static List<Contact> contacts(JsonNode service) {
    var all = new ArrayList<Contact>();
    for (var phone : service.path("phones")) {
      add(all, Contact.Kind.PHONE, Words.line(phone, "number"), Words.line(phone, "description"));
    }
    add(all, Contact.Kind.EMAIL, Words.line(service, "email"), null);
    add(all, Contact.Kind.WEB, Words.line(service, "url"), null);
    return all;
  }

  private static void add(
      List<Contact> all, Contact.Kind kind, @Nullable String value, @Nullable String note) {
    if (value != null) all.add(new Contact(kind, value, note));
  }
}
