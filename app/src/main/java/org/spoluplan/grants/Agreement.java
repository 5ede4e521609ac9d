package org.spoluplan.grants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of an award.
///
/// @param awarded      by the council; in haléře
/// @param renounced    of that, given up since; in haléře
/// @param number       of the contract
/// @param registeredAs its number in the national register of contracts
/// @param interimBy    the last day for an interim report, where one is wanted
/// @param reason       why it was given up
/// @param version      grows with each change of its state
public record Agreement(
    ApplicationId id,
    CallId call,
    AgreementState state,
    long awarded,
    long renounced,
    @Nullable String number,
    @Nullable LocalDate signed,
    @Nullable String registeredAs,
    @Nullable LocalDate interimBy,
    @Nullable String reason,
    int version) {

  /// What the provider may use, in haléře.
  public long amount() {
    return state == AgreementState.RENOUNCED ? 0 : awarded - renounced;
  }

  public String path() {
    return id.path() + "/smlouva";
  }
}
