package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What explanations compare one application with, reckoned once for all.
///
/// @param sums    of values, by criterion
/// @param maxima  of values, by criterion
/// @param product sum over applications of the product of all criteria
record StepTotals(
    Map<String, BigDecimal> sums, Map<String, BigDecimal> maxima, BigDecimal product) {

  static StepTotals of(Problem problem) {
    var sums = new HashMap<String, BigDecimal>();
    var maxima = new HashMap<String, BigDecimal>();
    var all = BigDecimal.ZERO;
    for (var application : problem.call().applications()) {
      for (var criterion : problem.pots().criteria()) {
        var value = Objects.requireNonNull(application.value(criterion.name()));
        sums.merge(criterion.name(), value, BigDecimal::add);
        maxima.merge(criterion.name(), value, BigDecimal::max);
      }
      all = all.add(product(problem, application));
    }
    return new StepTotals(sums, maxima, all);
  }

  static BigDecimal product(Problem problem, SubsidyApplication application) {
    return problem.pots().criteria().stream()
        .map(criterion -> Objects.requireNonNull(application.value(criterion.name())))
        .reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  /// What a value of the criterion is a part of.
  BigDecimal measure(Criterion criterion) {
    var of = criterion.normalisation() == Normalisation.SHARE ? sums : maxima;
    return Objects.requireNonNull(of.get(criterion.name()));
  }
}
