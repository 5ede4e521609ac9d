package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// What the money is parted into and what each part is divided by: here criteria and weights
/// become whole numbers.
///
/// @param parts of the weight of each application that its criteria make, by criterion; empty
///              where they do not add up to it
record Pots(List<Pot> pots, List<Criterion> criteria, List<List<BigInteger>> parts) {

  static Pots of(AllocationCall call) {
    var applications = call.applications();
    return switch (call.rule().combining()) {
      case Combining.Composite() -> composite(weighted(call.rule()), applications);
      case Combining.SeparatePots() -> separate(weighted(call.rule()), applications);
      case Combining.Product() -> product(call.rule().criteria(), applications);
      case Combining.EqualAwards() -> equal(applications.size());
    };
  }

  static List<Criterion> weighted(AllocationRule rule) {
    return rule.criteria().stream().filter(one -> one.weight().signum() > 0).toList();
  }

  /// Weight of an application: Σ weight × value / measure, over their common denominator.
  private static Pots composite(List<Criterion> criteria, List<SubsidyApplication> applications) {
    var all = criteria.stream().map(one -> Values.of(one, applications)).toList();
    var common = BigInteger.ONE;
    for (var values : all) common = lowestCommonMultiple(common, values.measure());
    var weights = Values.weights(criteria);
    var parts = new ArrayList<List<BigInteger>>();
    for (int i = 0; i < all.size(); i++) {
      var factor = weights.get(i).multiply(common.divide(all.get(i).measure()));
      parts.add(all.get(i).whole().stream().map(factor::multiply).toList());
    }
    var sums = new ArrayList<BigInteger>();
    for (int i = 0; i < applications.size(); i++) {
      var sum = BigInteger.ZERO;
      for (var part : parts) sum = sum.add(part.get(i));
      sums.add(sum);
    }
    return new Pots(List.of(Pot.of("", BigInteger.ONE, sums)), criteria, parts);
  }

  private static Pots separate(List<Criterion> criteria, List<SubsidyApplication> applications) {
    var weights = Values.weights(criteria);
    var pots = new ArrayList<Pot>();
    for (int i = 0; i < criteria.size(); i++) {
      var values = Values.of(criteria.get(i), applications);
      pots.add(Pot.of(criteria.get(i).name(), weights.get(i), values.whole()));
    }
    return new Pots(pots, criteria, List.of());
  }

  private static Pots product(List<Criterion> criteria, List<SubsidyApplication> applications) {
    var all = criteria.stream().map(one -> Values.of(one, applications)).toList();
    var products = new ArrayList<BigInteger>();
    for (int i = 0; i < applications.size(); i++) {
      var product = BigInteger.ONE;
      for (var values : all) product = product.multiply(values.whole().get(i));
      products.add(product);
    }
    return new Pots(List.of(Pot.of("", BigInteger.ONE, products)), criteria, List.of());
  }

  private static Pots equal(int applications) {
    var ones = new ArrayList<BigInteger>();
    for (int i = 0; i < applications; i++) ones.add(BigInteger.ONE);
    return new Pots(List.of(Pot.of("", BigInteger.ONE, ones)), List.of(), List.of());
  }

  private static BigInteger lowestCommonMultiple(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }
}
