package org.spoluplan.people.signin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.kernel.Thing;
import org.spoluplan.people.PersonName;

/// A person as far as signing in goes.
///
/// @param exists       false: in the directory, but has never been able to sign in
/// @param passwordHash null when the person has no password
/// @param roles        held now or later, with the organisations where they are held
record Account(
    PersonId person,
    PersonName name,
    @Nullable String email,
    Locale language,
    boolean exists,
    @Nullable String passwordHash,
    @Nullable Instant disabledAt,
    @Nullable Instant lastLoginAt,
    List<Standing> roles) {

  Account {
    roles = List.copyOf(roles);
  }

  boolean enabled() {
    return exists && disabledAt == null;
  }

  /// Has everything needed to sign in by a password.
  boolean ready() {
    return enabled() && passwordHash != null;
  }

  /// Administers, audits or coordinates.
  boolean holdsOffice() {
    return roles.stream()
        .anyMatch(
            held ->
                held.role() != Role.ORGANISATION_HEAD && held.role() != Role.ORGANISATION_WORKER);
  }

  Thing thing() {
    return new Thing("person", person.value());
  }

  @Override
  public String toString() {
    return "account of " + person;
  }
}
