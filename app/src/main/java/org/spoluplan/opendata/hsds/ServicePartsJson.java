package org.spoluplan.opendata.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.Located;
import tools.jackson.databind.node.ObjectNode;

/// Lists that a service has: phones, hours, areas, languages, costs, and what it is as terms of
/// taxonomies.
final class ServicePartsJson {

  private final Snapshot snapshot;

  ServicePartsJson(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<ObjectNode> phones(SocialService service) {
    var phones = new ArrayList<ObjectNode>();
    for (var contact : service.is().contacts(Contact.Kind.PHONE)) {
      phones.add(
          part("phone", service, phones.size())
              .must("number", contact.value())
              .text("type", "voice")
              .text("description", contact.note())
              .json());
    }
    return phones;
  }

  List<ObjectNode> schedules(SocialService service) {
    return service.is().forms().stream()
        .filter(form -> form.nonstop() || form.hours() != null)
        .map(form -> schedule(service, form))
        .toList();
  }

  private ObjectNode schedule(SocialService service, ServiceForm form) {
    var node =
        part("schedule", service, form.code())
            .text("attending_type", name(CodeList.SERVICE_FORM, form.code()))
            .text("description", form.hours() == null ? said("opendata.nonstop") : form.hours());
    if (form.nonstop()) {
      node.text("freq", "WEEKLY")
          .text("byday", "MO,TU,WE,TH,FR,SA,SU")
          .text("opens_at", "00:00:00")
          .text("closes_at", "23:59:59");
    }
    return node.json();
  }

  List<ObjectNode> areas(SocialService service) {
    var area = service.is().area();
    return switch (area.kind()) {
      case UNKNOWN ->
          area.note() == null
              ? List.of()
              : List.of(area(service, "unknown", area.note(), "text", area.note()));
      case COUNTRY ->
          List.of(area(service, "CZ", said("opendata.country"), "ISO 3166-1", area.note()));
      case REGION -> {
        var code = Objects.requireNonNull(area.region());
        yield List.of(area(service, code, regionName(code), "NUTS 3", area.note()));
      }
      case MUNICIPALITIES -> municipalities(service, area);
    };
  }

  private List<ObjectNode> municipalities(SocialService service, AreaServed area) {
    return area.municipalities().stream()
        .flatMap(code -> snapshot.town(code).stream())
        .map(Located::municipality)
        .sorted((a, b) -> a.code().value().compareTo(b.code().value()))
        .map(
            town ->
                area(
                    service,
                    town.code().value(),
                    town.name(),
                    said("opendata.ruian.municipality"),
                    area.note()))
        .toList();
  }

  private static ObjectNode area(
      SocialService service, String extent, String name, String type, @Nullable String note) {
    return part("area", service, extent)
        .text("name", name)
        .text("description", note)
        .text("extent", extent)
        .text("extent_type", type)
        .json();
  }

  private String said(String key) {
    return snapshot.said().of(key);
  }

  private String regionName(String code) {
    return snapshot.regions().getOrDefault(code, code);
  }

  List<ObjectNode> languages(SocialService service) {
    return service.is().clientele().languages().stream()
        .distinct()
        .map(
            code ->
                part("language", service, code)
                    .text("name", Locale.of(code).getDisplayLanguage(DataWords.LANGUAGE))
                    .text("code", code)
                    .json())
        .toList();
  }

  List<ObjectNode> costs(SocialService service) {
    var terms = service.is().terms();
    var free = Boolean.TRUE.equals(terms.freeOfCharge());
    if (!free && terms.price() == null) return List.of();
    var node = part("cost", service, 0).text("currency", "CZK");
    node.text("amount_description", terms.price() == null ? said("opendata.free") : terms.price());
    if (free) node.number("amount", Integer.valueOf(0));
    return List.of(node.json());
  }

  List<ObjectNode> attributes(SocialService service) {
    var is = service.is();
    var all = new ArrayList<ObjectNode>();
    var registration = is.registration();
    add(all, service, registration.types(), registration.typeCode(), "type", null);
    for (var group : is.clientele().groups()) {
      add(all, service, CodeList.TARGET_GROUP, group.code(), "eligibility", group.note());
    }
    for (var form : is.forms()) {
      add(all, service, CodeList.SERVICE_FORM, form.code(), "form", null);
      for (var capacity : form.capacities()) {
        var amount = form.code() + " " + Capacities.words(capacity);
        add(all, service, CodeList.CAPACITY_UNIT, capacity.unit(), "capacity", amount);
      }
    }
    return all;
  }

  private void add(
      List<ObjectNode> all,
      SocialService service,
      CodeList list,
      String code,
      String link,
      @Nullable String value) {
    snapshot
        .words()
        .find(list, code)
        .ifPresent(
            term ->
                all.add(
                    Node.of(Ids.of("attribute", service.id().value(), all.size(), term.id()))
                        .text("link_id", service.id().value().toString())
                        .text("taxonomy_term_id", term.id())
                        .text("link_type", link)
                        .text("link_entity", "service")
                        .text("value", value)
                        .one("taxonomy_term", snapshot.words().json(term))
                        .json()));
  }

  private @Nullable String name(CodeList list, String code) {
    return snapshot.words().find(list, code).map(Term::plainName).orElse(null);
  }

  private static Node part(String kind, SocialService service, Object key) {
    var id = service.id().value();
    return Node.of(Ids.of(kind, id, key)).text("service_id", id.toString());
  }
}
