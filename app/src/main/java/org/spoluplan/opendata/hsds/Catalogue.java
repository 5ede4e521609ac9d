package org.spoluplan.opendata.hsds;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.network.Provider;
import org.spoluplan.network.SocialService;
import tools.jackson.databind.node.ObjectNode;

/// Lists and single things of one snapshot, as they are answered.
final class Catalogue {

  private final Snapshot snapshot;
  private final ServiceJson json;
  private final Choosing choosing;
  private final OrganizationJson organizations;

  Catalogue(Snapshot snapshot, Links links) {
    this.snapshot = snapshot;
    this.json = new ServiceJson(snapshot, links);
    this.choosing = new Choosing(snapshot);
    this.organizations = new OrganizationJson(snapshot.said());
  }

  record At(SocialService service, PlaceJson.Here here) {}

  Contents<SocialService> services(Asked asked) {
    var nearby = Nearby.of(snapshot, asked);
    var chosen =
        choosing.services(asked).stream()
            .filter(
                one ->
                    nearby.isEmpty()
                        || json.places(one).stream()
                            .anyMatch(here -> nearby.get().has(one, here.place())))
            .toList();
    var full = asked.flag("full");
    if (asked.flag("minimal")) return new Contents<>(chosen, json::minimal);
    return new Contents<>(chosen, full ? json::full : json::plain);
  }

  ObjectNode service(SocialService service) {
    return json.full(service);
  }

  Contents<At> serviceAtLocations(Asked asked) {
    var nearby = Nearby.of(snapshot, asked);
    var chosen =
        choosing.services(asked).stream()
            .flatMap(one -> json.places(one).stream().map(here -> new At(one, here)))
            .filter(at -> nearby.isEmpty() || nearby.get().has(at.service(), at.here().place()))
            .toList();
    var full = asked.flag("full");
    return new Contents<>(chosen, at -> json.at(at.service(), at.here(), full));
  }

  Optional<ObjectNode> serviceAtLocation(UUID id) {
    return snapshot.services().stream()
        .flatMap(one -> json.places(one).stream().map(here -> new At(one, here)))
        .filter(at -> at.here().serviceAtLocation().equals(id.toString()))
        .findFirst()
        .map(at -> json.at(at.service(), at.here(), true));
  }

  Contents<Provider> organizations(Asked asked) {
    var words = Choosing.words(asked.search());
    var chosen = providers().stream().filter(one -> Choosing.has(words, one.name())).toList();
    var services = asked.flag("full_service");
    var full = asked.flag("full");
    if (!full && !services) return new Contents<>(chosen, organizations::plain);
    return new Contents<>(chosen, one -> organization(one, services));
  }

  Optional<ObjectNode> organization(UUID id, boolean services) {
    return providers().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .map(one -> organization(one, services));
  }

  private ObjectNode organization(Provider provider, boolean full) {
    var own =
        snapshot.services().stream()
            .filter(one -> one.provider().id().equals(provider.id()))
            .toList();
    var written = own.stream().map(full ? json::full : json::plain).toList();
    return organizations.full(provider, own, written);
  }

  private List<Provider> providers() {
    var all = new LinkedHashMap<UUID, Provider>();
    snapshot.services().forEach(one -> all.put(one.provider().id().value(), one.provider()));
    return all.values().stream()
        .sorted(
            Comparator.comparing(Provider::name, CzechOrder.OF_NAMES)
                .thenComparing(one -> one.id().value()))
        .toList();
  }

  Contents<ObjectNode> taxonomies(Asked asked) {
    var words = Choosing.words(asked.search());
    return new Contents<>(
        snapshot.words().taxonomies().stream()
            .filter(
                one ->
                    Choosing.has(
                        words,
                        one.path("name").asString() + " " + one.path("description").asString()))
            .toList(),
        one -> one);
  }

  Optional<ObjectNode> taxonomy(UUID id) {
    return snapshot.words().taxonomies().stream()
        .filter(one -> one.path("id").asString().equals(id.toString()))
        .findFirst();
  }

  /// None of the lists is a tree, so each term is a top one and none has a parent.
  Contents<Term> terms(Asked asked) {
    var words = Choosing.words(asked.search());
    var taxonomy = asked.id("taxonomy_id").map(UUID::toString);
    var none = asked.id("parent_id").isPresent();
    asked.flag("top_only");
    return new Contents<>(
        snapshot.words().terms().stream()
            .filter(one -> !none && (taxonomy.isEmpty() || one.taxonomy().equals(taxonomy.get())))
            .filter(one -> Choosing.has(words, one.name() + " " + one.plainName()))
            .toList(),
        snapshot.words()::json);
  }

  Optional<ObjectNode> term(UUID id) {
    return snapshot.words().term(id.toString()).map(snapshot.words()::json);
  }
}
