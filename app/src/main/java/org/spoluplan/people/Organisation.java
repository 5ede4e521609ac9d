package org.spoluplan.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An organisation of the directory, as other capabilities see one.
///
/// @param type code of its type, e.g. `municipality`, `provider`; see `people.organisation_type`
public record Organisation(
    OrganisationId id, String name, @Nullable String shortName, String type, @Nullable Ico ico) {

  /// The short name when there is one: for tables and lists of members.
  public String briefName() {
    return Objects.requireNonNullElse(shortName, name);
  }
}
