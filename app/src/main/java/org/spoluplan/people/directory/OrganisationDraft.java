package org.spoluplan.people.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.people.Ico;

/// What the directory is to say about an organisation.
///
/// @param type      code of its type
/// @param dataBox   seven letters and digits
/// @param validFrom when it came to be, if known
/// @param validTo   when it ceased to be, if it did
record OrganisationDraft(
    String name,
    @Nullable String shortName,
    String type,
    @Nullable Ico ico,
    @Nullable String dataBox,
    @Nullable String address,
    @Nullable String web,
    @Nullable String email,
    @Nullable String phone,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /// Nothing else is known of it.
  static OrganisationDraft named(String name, String type) {
    return new OrganisationDraft(name, null, type, null, null, null, null, null, null, null, null);
  }
}
