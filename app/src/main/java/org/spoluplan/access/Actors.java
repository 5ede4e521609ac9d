package org.spoluplan.access;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Today;
import org.springframework.stereotype.Component;

/// Who stands behind a signed-in session, with all roles held today. Roles are read anew with each
/// request: what was taken away is gone at once.
@Component
public class Actors {

  private final PersonDirectory directory;
  private final List<Standings> standings;
  private final Clock clock;

  Actors(PersonDirectory directory, List<Standings> standings, Clock clock) {
    this.directory = directory;
    this.standings = List.copyOf(standings);
    this.clock = clock;
  }

  /// @param principal whose name is the id of a person; anybody else is nobody
  public Actor of(@Nullable Principal principal) {
    if (principal == null) return Actor.NOBODY;
    try {
      return of(new PersonId(UUID.fromString(principal.getName())));
    } catch (IllegalArgumentException e) {
      return Actor.NOBODY;
    }
  }

  public Actor of(PersonId person) {
    var today = Today.of(clock);
    return directory
        .activeName(person)
        .map(
            name ->
                Actor.signedIn(
                    person,
                    name,
                    standings.stream().flatMap(s -> s.of(person, today).stream()).toList()))
        .orElse(Actor.NOBODY);
  }
}
