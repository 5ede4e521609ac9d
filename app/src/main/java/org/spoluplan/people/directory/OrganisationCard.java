package org.spoluplan.people.directory;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.OrganisationId;

/// All that the directory knows about an organisation. One where nobody holds a role is kept true
/// by any coordinator.
///
/// @param people how many people hold a role there today
record OrganisationCard(OrganisationId id, OrganisationDraft is, int version, int people)
    implements Scoped {

  @Override
  public Set<UUID> scopes() {
    return people == 0 ? Set.of(id.value(), CircleScopes.NOBODYS) : Set.of(id.value());
  }

  String briefName() {
    return is.shortName() == null ? is.name() : is.shortName();
  }

  boolean existsOn(LocalDate day) {
    return new DateRange(is.validFrom(), is.validTo()).contains(day);
  }

  static @Nullable String ico(OrganisationDraft draft) {
    return draft.ico() == null ? null : draft.ico().digits();
  }
}
