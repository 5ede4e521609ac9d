package org.spoluplan.opendata.hsds;

import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.network.Provider;
import org.spoluplan.network.SocialService;
import tools.jackson.databind.node.ObjectNode;

/// Providers as `organization`.
final class OrganizationJson {

  private OrganizationJson() {}

  /// What stands in lists and inside a service.
  static ObjectNode plain(Provider provider) {
    return start(provider, "Poskytovatel pomoci lidem v nepříznivé sociální situaci.").json();
  }

  /// @param services of the provider, whose names tell what it does
  /// @param json     of the same services, as much of them as was asked for
  static ObjectNode full(Provider provider, List<SocialService> services, List<ObjectNode> json) {
    var names = services.stream().map(one -> one.is().name()).distinct();
    var words = names.collect(Collectors.joining(", ", "Poskytuje: ", "."));
    return start(provider, words)
        .many("organization_identifiers", identifiers(provider))
        .many("services", json)
        .json();
  }

  private static Node start(Provider provider, String description) {
    var id = provider.id().value().toString();
    return Node.of(id).must("name", provider.name()).must("description", description);
  }

  static List<ObjectNode> identifiers(Provider provider) {
    var ico = provider.ico();
    if (ico == null) return List.of();
    var id = provider.id().value();
    return List.of(
        Node.of(Ids.of("identifier", id))
            .text("organization_id", id.toString())
            .text("identifier_scheme", "CZ-ICO")
            .text("identifier_type", "IČO")
            .text("identifier", ico.digits())
            .json());
  }
}
