package org.spoluplan.network;

import java.util.Set;
import java.util.UUID;
import org.spoluplan.access.Scoped;

/// A social service, or other help, of one provider. It lies in the scopes of its provider's card
/// in the directory and of the territory where it works; see [ServiceScopes].
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
    return ServiceScopes.of(provider, is);
  }
}
