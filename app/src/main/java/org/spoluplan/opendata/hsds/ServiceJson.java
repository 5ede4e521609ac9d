package org.spoluplan.opendata.hsds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.SocialService;
import tools.jackson.databind.node.ObjectNode;

/// Services as `service`. Persons are left out, even those whom the public page names: a page
/// can be mended, a copy of the data cannot.
final class ServiceJson {

  private final Snapshot snapshot;
  private final Links links;
  private final PlaceJson places;
  private final ServicePartsJson parts;
  private final OrganizationJson organizations;

  ServiceJson(Snapshot snapshot, Links links) {
    this.snapshot = snapshot;
    this.links = links;
    this.places = new PlaceJson(snapshot);
    this.parts = new ServicePartsJson(snapshot);
    this.organizations = new OrganizationJson(snapshot.said());
  }

  /// What stands in lists: fields that have one value.
  ObjectNode plain(SocialService service) {
    return start(service).one("organization", organizations.plain(service.provider())).json();
  }

  /// Only what tells whether a copy is out of date.
  ObjectNode minimal(SocialService service) {
    return Node.of(service.id().value().toString())
        .must("name", service.is().name())
        .must("status", status(service))
        .text("last_modified", moment(service))
        .json();
  }

  ObjectNode full(SocialService service) {
    return full(service, true);
  }

  /// @param withPlaces not inside a place
  ObjectNode full(SocialService service, boolean withPlaces) {
    var owner = service.provider();
    var at =
        withPlaces
            ? places.places(service).stream()
                .map(here -> places.serviceAtLocation(service, here))
                .toList()
            : List.<ObjectNode>of();
    var organization = organizations.plain(owner);
    var identifiers = organizations.identifiers(owner);
    if (!identifiers.isEmpty())
      organization.putArray("organization_identifiers").addAll(identifiers);
    return start(service)
        .one("organization", organization)
        .many("phones", parts.phones(service))
        .many("schedules", parts.schedules(service))
        .many("service_areas", parts.areas(service))
        .many("service_at_locations", at)
        .many("languages", parts.languages(service))
        .many("cost_options", parts.costs(service))
        .many("attributes", parts.attributes(service))
        .json();
  }

  private Node start(SocialService service) {
    var is = service.is();
    var terms = is.terms();
    var ages = is.clientele().ages();
    var verified = service.upkeep().verifiedAt();
    return Node.of(service.id().value().toString())
        .text("organization_id", service.provider().id().value().toString())
        .must("name", is.name())
        .text("alternate_name", typeName(service))
        .text("description", is.description())
        .text("url", links.web(is).orElseGet(() -> links.page(service)))
        .text("email", links.email(is).orElse(null))
        .must("status", status(service))
        .text("application_process", terms.howToApply())
        .text("fees_description", fees(service))
        .text("wait_time", terms.waiting())
        .text("eligibility_description", eligibility(is.clientele()))
        .number("minimum_age", ages.from())
        .number("maximum_age", ages.to())
        .text("assured_date", verified == null ? null : day(verified).toString())
        .text("licenses", is.registration().registerId())
        .text("alert", alert(service))
        .text("last_modified", moment(service));
  }

  private @Nullable String typeName(SocialService service) {
    var registration = service.is().registration();
    return snapshot
        .words()
        .find(registration.types(), registration.typeCode())
        .map(Term::name)
        .orElse(null);
  }

  private String status(SocialService service) {
    var registration = service.is().registration();
    if (registration.closedOn(snapshot.day())) return "temporarily closed";
    if (service.is().givenOn(snapshot.day())) return "active";
    var from = registration.valid().from();
    return from != null && from.isAfter(snapshot.day()) ? "inactive" : "defunct";
  }

  private @Nullable String alert(SocialService service) {
    var closed = service.is().registration().closed();
    if (closed == null) return null;
    var to = closed.to();
    if (to != null && to.isBefore(snapshot.day())) return null;
    var dates = Stream.of(closed.from(), to).map(day -> day == null ? "…" : day.toString());
    return dates.collect(
        Collectors.joining(" – ", snapshot.said().of("opendata.closed") + ": ", ""));
  }

  private @Nullable String fees(SocialService service) {
    var terms = service.is().terms();
    if (terms.price() != null) return terms.price();
    return Boolean.TRUE.equals(terms.freeOfCharge()) ? snapshot.said().of("opendata.free") : null;
  }

  private @Nullable String eligibility(Clientele whom) {
    var lines = new ArrayList<String>();
    if (whom.forWhom() != null) lines.add(whom.forWhom());
    if (whom.ages().note() != null)
      lines.add(snapshot.said().of("opendata.ages") + ": " + whom.ages().note());
    if (whom.notFor() != null)
      lines.add(snapshot.said().of("opendata.not-for") + ": " + whom.notFor());
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  private static String moment(SocialService service) {
    return service.upkeep().changedAt().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private static LocalDate day(java.time.Instant moment) {
    return LocalDate.ofInstant(moment, Today.ZONE);
  }

  ObjectNode at(SocialService service, PlaceJson.Here here, boolean full) {
    var json = places.serviceAtLocation(service, here);
    if (!full) {
      json.remove(List.of("schedules"));
      if (json.get("location") instanceof ObjectNode location) {
        location.remove(List.of("addresses", "accessibility"));
      }
    }
    json.set("service", full ? full(service, false) : plain(service));
    return json;
  }

  List<PlaceJson.Here> places(SocialService service) {
    return places.places(service);
  }
}
