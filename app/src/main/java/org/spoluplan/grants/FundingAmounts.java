package org.spoluplan.grants;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far the money of one source has got. What is null nobody said yet.
///
/// @param approved of fees, gifts and own income: what there is or is planned; zero is a refusal
public record FundingAmounts(
    @Nullable Dated requested,
    @Nullable Dated approved,
    @Nullable Dated paid,
    @Nullable Dated returned) {

  /// @param sum in haléře
  /// @param day null when nobody said
  public record Dated(long sum, @Nullable LocalDate day) {
    public Dated {
      if (sum < 0) throw new IllegalArgumentException("negative sum");
    }
  }

  /// What the service may count on: approved less returned, never below zero.
  ///
  /// @return in haléře
  public long certain() {
    if (approved == null) return 0;
    return returned == null ? approved.sum() : Math.max(0, approved.sum() - returned.sum());
  }

  /// Of what nobody decided yet, all that was asked for counts.
  ///
  /// @return in haléře
  public long expected() {
    if (approved != null) return certain();
    return requested == null ? 0 : requested.sum();
  }
}
