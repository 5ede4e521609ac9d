package org.spoluplan.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Implemented by the capability that knows people and organisations: what they are called. Ids
/// that nobody has are left out of the answers.
public interface Names {

  /// With titles, as on an attendance sheet.
  Map<UUID, String> ofPeople(Collection<UUID> ids);

  Map<UUID, String> ofOrganisations(Collection<UUID> ids);
}
