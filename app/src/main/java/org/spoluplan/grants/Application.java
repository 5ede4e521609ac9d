package org.spoluplan.grants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;

/// What a provider asks for one service in one call.
///
/// @param number     within the call; null before it was submitted
/// @param content    as it was submitted last, or as it is written
/// @param submitted  the last submission
/// @param reason     why it was excluded or withdrawn
/// @param completeBy until when faults are to be mended
/// @param filledFrom what it was filled in from, in words
/// @param version    grows with each change of its state
public record Application(
    ApplicationId id,
    CallId call,
    OrganisationId funder,
    ServiceId service,
    OrganisationId provider,
    @Nullable Integer number,
    ApplicationState state,
    ApplicationContent content,
    @Nullable Submitted submitted,
    @Nullable String reason,
    @Nullable Instant completeBy,
    @Nullable String filledFrom,
    int version) {

  /// @param number how many times it was submitted
  /// @param sha256 fingerprint of what was submitted, hexadecimal
  public record Submitted(int number, Instant at, String sha256) {}

  /// Whoever works for the provider acts here.
  public Scoped applicant() {
    return Scoped.of(provider.value());
  }

  /// Those who ask and those who give read it.
  public Scoped readers() {
    if (provider.equals(funder)) return Scoped.of(provider.value(), call.value());
    return Scoped.of(provider.value(), funder.value(), call.value());
  }

  public String path() {
    return id.path();
  }
}
