package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What no award may exceed, besides the request.
///
/// @param amount             in haléře for each application; null is no such cap
/// @param costShare          the greatest part of eligible costs, 0 to 1; null is no such cap
/// @param noOvercompensation never more than eligible costs less own income and other public
///                           sources, where an application states its eligible costs
public record Caps(
    @Nullable Long amount, @Nullable BigDecimal costShare, boolean noOvercompensation) {

  public static final Caps NONE = new Caps(null, null, true);
}
