package org.spoluplan.territory.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Population;

/// Values of more municipalities as one.
///
/// @param value empty when the indicator cannot be summed over municipalities
/// @param known municipalities whose value is in it
/// @param all   municipalities that were asked for
record Together(Optional<Long> value, int known, int all) {

  boolean isWhole() {
    return known == all;
  }

  static Together of(
      Indicator indicator,
      Collection<Value> values,
      Map<MunicipalityCode, Population> people,
      int all) {
    var value =
        switch (indicator.summing()) {
          case SUM -> Optional.of(values.stream().mapToLong(Value::value).sum());
          case MEAN -> mean(indicator, values, people);
          case NONE -> values.size() == 1 && all == 1 ? first(values) : Optional.<Long>empty();
        };
    return new Together(value, values.size(), all);
  }

  private static Optional<Long> first(Collection<Value> values) {
    return values.stream().findFirst().map(Value::value);
  }

  /// Where nobody of the band lives, the value has no weight.
  private static Optional<Long> mean(
      Indicator indicator, Collection<Value> values, Map<MunicipalityCode, Population> people) {
    var band = indicator.weight();
    if (band == null) return Optional.empty();
    if (values.size() == 1) return first(values);
    var sum = BigDecimal.ZERO;
    var weights = 0L;
    for (var one : values) {
      var there = people.get(one.municipality());
      var weight = there == null ? 0 : band.of(there);
      sum = sum.add(BigDecimal.valueOf(one.value()).multiply(BigDecimal.valueOf(weight)));
      weights += weight;
    }
    if (weights == 0) return Optional.empty();
    var mean = sum.divide(BigDecimal.valueOf(weights), 0, RoundingMode.HALF_UP);
    return Optional.of(mean.longValueExact());
  }
}
