package org.spoluplan.access;

import java.util.Set;
import java.util.UUID;

/// In which scopes an actor may do something: the same rule as [Access#permits], for lists.
///
/// @param everywhere true: in all of them, `scopes` does not matter
public record Reach(boolean everywhere, Set<UUID> scopes) {

  public Reach {
    scopes = Set.copyOf(scopes);
  }

  /// Nothing is reached.
  public boolean isEmpty() {
    return !everywhere && scopes.isEmpty();
  }

  public boolean covers(Set<UUID> of) {
    return everywhere || of.stream().anyMatch(scopes::contains);
  }
}
