package org.spoluplan.grants.financing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.FundingAmounts;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;

/// Money of a service that somebody typed by hand.
///
/// @param struck it was a mistake and counts no more
record TypedSource(
    SourceId id,
    ServiceId service,
    int year,
    Content is,
    Origin origin,
    PersonId by,
    Instant at,
    boolean struck,
    int version) {

  /// @param source of the list of sources of money
  /// @param giver  its card in the directory; null when it has none
  /// @param name   who gives, in words; null when nobody said
  record Content(
      String source,
      @Nullable OrganisationId giver,
      @Nullable String name,
      FundingAmounts amounts,
      @Nullable String note) {}

  String path() {
    return "/sluzby/" + service.value() + "/financovani/zdroje/" + id.value();
  }

  FundingLine line() {
    return new FundingLine(
        service, year, is.source(), is.giver(), is.name(), is.amounts(), origin, path(), is.note());
  }
}
