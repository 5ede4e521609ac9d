package org.spoluplan.opendata.hsds;

import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.network.Provider;
import org.spoluplan.network.SocialService;
import tools.jackson.databind.node.ObjectNode;

/// Providers as `organization`.
final class OrganizationJson {

  private final DataWords words;

  OrganizationJson(DataWords words) {
    this.words = words;
  }

  /// What stands in lists and inside a service.
  ObjectNode plain(Provider provider) {
    return start(provider, words.of("opendata.provider")).json();
  }

  /// @param services of the provider, whose names tell what it does
  /// @param json     of the same services, as much of them as was asked for
  ObjectNode full(Provider provider, List<SocialService> services, List<ObjectNode> json) {
    var names = services.stream().map(one -> one.is().name()).distinct();
    var offers = names.collect(Collectors.joining(", ", words.of("opendata.offers") + ": ", "."));
    return start(provider, offers)
        .many("organization_identifiers", identifiers(provider))
        .many("services", json)
        .json();
  }

  private static Node start(Provider provider, String description) {
    var id = provider.id().value().toString();
    return Node.of(id).must("name", provider.name()).must("description", description);
  }

  List<ObjectNode> identifiers(Provider provider) {
    var ico = provider.ico();
    if (ico == null) return List.of();
    var id = provider.id().value();
    return List.of(
        Node.of(Ids.of("identifier", id))
            .text("organization_id", id.toString())
            .text("identifier_scheme", "CZ-ICO")
            .text("identifier_type", words.of("opendata.ico"))
            .text("identifier", ico.digits())
            .json());
  }
}
