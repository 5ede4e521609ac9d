package org.spoluplan.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;

/// What can be found about one thing, and by whom.
///
/// @param body   everything a reader may look for besides the title; never anything confidential
/// @param path   where the thing is shown
/// @param day    when it was, for ordering and to tell similar things apart
/// @param scopes a reader finds it who is somebody in one of them: member, guest, coordinator …
///               (see [SearchAction]); [Scoped#OPEN_TO_ALL] for everybody, [#SIGNED_IN] for
///               whoever is signed in
public record Entry(
    Thing thing,
    String title,
    String body,
    String path,
    @Nullable LocalDate day,
    Set<UUID> scopes) {

  /// The scope of things that everybody who signed in may find.
  public static final UUID SIGNED_IN = new UUID(0, 1);

  public Entry {
    scopes = Set.copyOf(scopes);
  }

  boolean openToAll() {
    return scopes.contains(Scoped.OPEN_TO_ALL);
  }
}
