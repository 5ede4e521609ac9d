package org.spoluplan.network;

import org.jspecify.annotations.Nullable;

/// What it costs and how one gets in, in the words of the provider.
///
/// @param freeOfCharge null when nobody said
/// @param responsible  whom to ask, as the provider wishes it to be published
public record Terms(
    @Nullable Boolean freeOfCharge,
    @Nullable String price,
    @Nullable String howToApply,
    @Nullable String waiting,
    @Nullable String responsible) {

  public static final Terms UNKNOWN = new Terms(null, null, null, null, null);
}
