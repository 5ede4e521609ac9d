package org.spoluplan.grants;

import org.jspecify.annotations.Nullable;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;

/// Money of one source for one service in one year.
///
/// @param source    of the list of sources of money
/// @param giver     its card in the directory; null when it has none
/// @param giverName who gives, in words; null when nobody said
/// @param path      of the page that the line comes from
public record FundingLine(
    ServiceId service,
    int year,
    String source,
    @Nullable OrganisationId giver,
    @Nullable String giverName,
    FundingAmounts amounts,
    Origin origin,
    String path,
    @Nullable String note) {

  public enum Origin {
    /// Typed by the provider.
    PROVIDER,
    /// Typed by whoever gives.
    FUNDER,
    /// What a municipality answered when it was asked for its share.
    COFUNDING,
    /// Asked for and awarded in a call.
    CALL
  }
}
