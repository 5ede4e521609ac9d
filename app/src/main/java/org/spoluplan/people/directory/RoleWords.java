package org.spoluplan.people.directory;

import java.util.Objects;
import java.util.stream.Collectors;
import org.spoluplan.page.Page;

/// Roles as people say them.
final class RoleWords {

  private RoleWords() {}

  /// "vedoucí (Domov Nisa), koordinátor"
  static String current(Page page, PersonCard person) {
    return person.roles().stream()
        .filter(held -> held.heldOn(person.today()))
        .map(held -> of(page, held))
        .collect(Collectors.joining(", "));
  }

  static String of(Page page, HeldRole held) {
    var role = page.t("role", held.role());
    if (held.organisation() == null) return role;
    return role + " (" + Objects.requireNonNullElse(held.organisationName(), "") + ")";
  }

  /// "od 1. 1. 2026 do 31. 12. 2026"
  static String period(Page page, HeldRole held) {
    var from = page.dates().brief(held.from());
    return held.to() == null
        ? page.t("people.since", from)
        : page.t("people.from-to", from, page.dates().brief(held.to()));
  }
}
