package org.spoluplan.network;

import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.CircleScopes;

/// A social service, or other help, of one provider. It lies in the scopes of its provider's card
/// in the directory.
///
/// @param version rises with each change of the content
public record SocialService(
    ServiceId id, Provider provider, ServiceContent is, Upkeep upkeep, int version)
    implements Scoped {

  public String path() {
    return "/sluzby/" + id.value();
  }

  @Override
  public Set<UUID> scopes() {
    var organisation = provider.organisation();
    if (organisation == null) return Set.of(CircleScopes.NOBODYS);
    var id = organisation.value();
    return Set.of(id, CircleScopes.around(id));
  }
}
