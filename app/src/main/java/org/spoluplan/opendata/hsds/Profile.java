package org.spoluplan.opendata.hsds;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What of a standard is answered: all of HSDS, or what its profile Open Referral UK has.
enum Profile {
  HSDS("3.0", "https://docs.openreferral.org/en/3.0/"),
  ORUK("HSDS-UK-3.0", "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md");

  /// Fields that the profile leaves out, with their entities.
  private static final Set<String> LEFT_OUT =
      Set.of(
          "service.alternate_name",
          "service.application_process",
          "service.eligibility_description",
          "service.fees_description",
          "service.licenses",
          "service.wait_time",
          "service.organization_id",
          "service_at_location.service_id",
          "service_at_location.location_id",
          "service_at_location.schedules",
          "location.organization_id",
          "address.location_id",
          "address.address_2",
          "accessibility.location_id",
          "schedule.service_id",
          "service_area.service_id",
          "cost_option.service_id",
          "language.service_id",
          "phone.service_id",
          "cost_option.currency",
          "attribute.link_id",
          "attribute.taxonomy_term_id",
          "attribute.link_entity",
          "attribute.value",
          "organization_identifier.organization_id",
          "taxonomy_term.code",
          "taxonomy_term.language",
          "taxonomy_term.taxonomy_detail");

  private final String version;
  private final String about;

  Profile(String version, String about) {
    this.version = version;
    this.about = about;
  }

  ObjectNode about(Links links) {
    return new Node()
        .must("version", version)
        .must("profile", about)
        .must("openapi_url", links.of("/api/openapi.json"))
        .json();
  }

  /// The same object as this profile has it.
  ///
  /// @param entity what it is
  ObjectNode of(String entity, ObjectNode object) {
    if (this == ORUK) thin(entity, object);
    return object;
  }

  private static void thin(String entity, ObjectNode object) {
    if (entity.equals("service")) service(object);
    if (entity.equals("organization")) ownServices(object);
    if (entity.equals("taxonomy_term")) object.set("term", object.path("name"));
    if (entity.equals("accessibility")) object.set("accessibility", object.path("description"));
    if (entity.equals("service_area")) object.set("service_area", object.path("name"));
    var names = object.propertyNames().stream();
    object.remove(names.filter(name -> LEFT_OUT.contains(entity + "." + name)).toList());
    for (var field : object.properties()) inside(field.getKey(), field.getValue());
  }

  /// Whose they are is said around them.
  private static void ownServices(ObjectNode organization) {
    for (var one : organization.path("services")) {
      if (one instanceof ObjectNode service) service.remove("organization");
    }
  }

  private static void inside(String name, JsonNode value) {
    if (value instanceof ObjectNode one) thin(name, one);
    if (!(value instanceof ArrayNode many)) return;
    var entity = name.equals("addresses") ? "address" : name.replaceFirst("s$", "");
    for (var one : many) if (one instanceof ObjectNode object) thin(entity, object);
  }

  /// What the profile has no field of its own for is said in those that it has.
  private static void service(ObjectNode service) {
    if (service.has("fees_description")) service.set("fees", service.path("fees_description"));
    if (!service.has("description")) {
      var words = service.path("alternate_name").asString(service.path("name").asString());
      service.put("description", words);
    }
  }
}
