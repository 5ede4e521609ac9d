package org.spoluplan.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role somebody holds today.
///
/// @param scope the organisation, body, meeting or person it is held in; null means everywhere
public record Standing(Role role, @Nullable UUID scope) {

  boolean covers(Scoped thing) {
    return scope == null || thing.scopes().contains(scope);
  }
}
