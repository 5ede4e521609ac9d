package org.spoluplan.capacity.targets;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spoluplan.territory.MunicipalityCode;

/// Divides what serves several municipalities among them. Parts always add up to the whole: what
/// rounding leaves goes one hundredth each to those that lost most by it (largest remainder), of
/// equals to the lower code.
final class Division {

  private Division() {}

  /// @param wholeE2 in hundredths
  /// @param weights at least one, none negative; all zero divides evenly
  static SortedMap<MunicipalityCode, Long> of(
      long wholeE2, SortedMap<MunicipalityCode, Long> weights) {
    if (weights.isEmpty()) throw new IllegalArgumentException("nobody to divide among");
    var sum = weights.values().stream().mapToLong(Long::longValue).sum();
    var even = sum == 0;
    var whole = BigInteger.valueOf(wholeE2);
    var divisor = BigInteger.valueOf(even ? weights.size() : sum);
    var parts = new TreeMap<MunicipalityCode, Long>(Comparator.comparing(MunicipalityCode::value));
    var remainders = new TreeMap<MunicipalityCode, BigInteger>(parts.comparator());
    weights.forEach(
        (code, weight) -> {
          var exact = whole.multiply(BigInteger.valueOf(even ? 1 : weight));
          var divided = exact.divideAndRemainder(divisor);
          parts.put(code, divided[0].longValueExact());
          remainders.put(code, divided[1]);
        });
    var left = wholeE2 - parts.values().stream().mapToLong(Long::longValue).sum();
    var next =
        remainders.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (java.util.Map.Entry<MunicipalityCode, BigInteger> one) -> one.getValue())
                    .reversed())
            .limit(left)
            .map(java.util.Map.Entry::getKey)
            .collect(Collectors.toSet());
    next.forEach(code -> parts.merge(code, 1L, Long::sum));
    return parts;
  }
}
