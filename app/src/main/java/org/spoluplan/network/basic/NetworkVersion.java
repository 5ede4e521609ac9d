package org.spoluplan.network.basic;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;

/// One version of the basic network of a region ("Základní síť"): a whole list of services.
///
/// @param region   code of the region
/// @param keeper   the region as an organisation
/// @param number   counted within the year
/// @param decision null while it is a draft
/// @param version  grows with each change of the version itself
record NetworkVersion(
    VersionId id,
    String region,
    OrganisationId keeper,
    int year,
    int number,
    @Nullable Decision decision,
    @Nullable String note,
    int version)
    implements Scoped {

  /// @param from       the first day on which it holds
  /// @param resolution number of the resolution of the region's council
  /// @param day        of the resolution
  record Decision(LocalDate from, String resolution, LocalDate day) {

    Decision {
      if (from.isBefore(day)) {
        throw new IllegalArgumentException("in force before it was resolved: " + from);
      }
    }
  }

  boolean isDraft() {
    return decision == null;
  }

  /// Drafts are for those who keep them.
  @Override
  public Set<UUID> scopes() {
    return isDraft() ? Set.of(keeper.value()) : Set.of(keeper.value(), OPEN_TO_ALL);
  }

  /// "2027/1"
  String label() {
    return year + "/" + number;
  }

  String path() {
    return "/sit/" + id.value();
  }
}
