package org.spoluplan.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Anything that permission can be asked for: it knows in whose scopes it lies.
@FunctionalInterface
public interface Scoped {

  /// The scope of things that are open to all; only [Role#ANYBODY] is held in it.
  UUID OPEN_TO_ALL = new UUID(0, 0);

  /// The whole application: only roles held everywhere reach it.
  Scoped EVERYWHERE = Set::of;

  Set<UUID> scopes();

  /// The same for whoever may do it in its scopes, and for what everybody may do.
  default Scoped readByAll() {
    var all = new HashSet<>(scopes());
    all.add(OPEN_TO_ALL);
    var set = Set.copyOf(all);
    return () -> set;
  }

  static Scoped of(UUID... scopes) {
    var set = Set.of(scopes);
    return () -> set;
  }
}
