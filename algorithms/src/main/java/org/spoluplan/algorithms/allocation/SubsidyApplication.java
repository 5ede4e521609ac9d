package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the rule needs to know of one application. Amounts in haléře.
///
/// @param name          for people; may be empty
/// @param requested     null is no limit by the request
/// @param cap           of this application alone; null is no such cap
/// @param guaranteed    what it gets before the rest is divided
/// @param eligibleCosts null where it does not say
/// @param ownIncome     of the service, lowers what public money may cover
/// @param otherPublic   other public sources, lower it too
/// @param values        of criteria, by their names
public record SubsidyApplication(
    String id,
    String name,
    @Nullable Long requested,
    @Nullable Long cap,
    long guaranteed,
    @Nullable Long eligibleCosts,
    long ownIncome,
    long otherPublic,
    Map<String, BigDecimal> values) {

  public SubsidyApplication {
    values = Map.copyOf(values);
  }

  public static SubsidyApplication of(
      String id, @Nullable Long requested, Map<String, BigDecimal> values) {
    return new SubsidyApplication(id, "", requested, null, 0, null, 0, 0, values);
  }

  public SubsidyApplication withValue(String criterion, BigDecimal value) {
    var changed = new HashMap<>(values);
    changed.put(criterion, value);
    return new SubsidyApplication(
        id, name, requested, cap, guaranteed, eligibleCosts, ownIncome, otherPublic, changed);
  }

  public SubsidyApplication withRequested(@Nullable Long changed) {
    return new SubsidyApplication(
        id, name, changed, cap, guaranteed, eligibleCosts, ownIncome, otherPublic, values);
  }

  /// @return null when it does not say
  @Nullable BigDecimal value(String criterion) {
    var value = values.get(criterion);
    if (value != null || !criterion.equals(Criterion.REQUESTED) || requested == null) return value;
    return BigDecimal.valueOf(requested, 2);
  }
}
