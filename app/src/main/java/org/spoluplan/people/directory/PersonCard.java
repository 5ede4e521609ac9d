package org.spoluplan.people.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.people.PersonName;

/// All that the directory knows about a person. Lies in the scope of the person and of the
/// organisations where the person holds a role today; for coordinators also among those whom a
/// town works with.
///
/// @param circles scopes in which only coordinators stand, see [org.spoluplan.people.CircleScopes]
record PersonCard(
    PersonId id,
    PersonName name,
    @Nullable String email,
    @Nullable String phone,
    String language,
    int version,
    boolean signsIn,
    List<HeldRole> roles,
    Set<UUID> circles,
    LocalDate today)
    implements Scoped {

  PersonCard {
    roles = List.copyOf(roles);
    circles = Set.copyOf(circles);
  }

  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<>(circles);
    scopes.add(id.value());
    for (var held : roles) {
      if (held.heldOn(today) && held.organisation() != null)
        scopes.add(held.organisation().value());
    }
    return scopes;
  }

  /// Administers, audits or coordinates, now or later.
  boolean holdsOffice() {
    return roles.stream().anyMatch(r -> !r.role().atOrganisation() && !r.endedBefore(today));
  }

  Thing thing() {
    return new Thing("person", id.value());
  }

  PersonDraft draft() {
    return new PersonDraft(name, email, phone, language);
  }
}
