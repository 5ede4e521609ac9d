package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who asks for how much, and by what it is compared.
///
/// @param requested    in Kč; null when whatever is given is taken
/// @param cap          the most that it may get for a reason of its own, in Kč
/// @param costs        eligible costs, in Kč
/// @param otherSources public money that pays for the same, in Kč; never more than costs is paid
/// @param values       by names of criteria
public record Application(
    String id,
    @Nullable BigDecimal requested,
    @Nullable BigDecimal cap,
    @Nullable BigDecimal costs,
    @Nullable BigDecimal otherSources,
    Map<String, BigDecimal> values) {

  public Application {
    values = Map.copyOf(values);
  }
}
