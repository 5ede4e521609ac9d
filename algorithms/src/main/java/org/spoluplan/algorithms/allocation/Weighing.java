package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// One pot and by what it is divided: whole numbers, for each application one for each criterion.
///
/// @param share    of the pot that is divided this way, a fraction of all
/// @param criteria that make the weights, in the order of the columns
/// @param parts    for each application its weight by each criterion; their sum is its weight
record Weighing(Fraction share, List<String> criteria, List<List<BigInteger>> parts) {

  private static final int PLACES = 9;
  private static final Fraction ALL = Fraction.of(BigInteger.ONE);

  /// Those that count.
  static List<Criterion> used(Rule rule) {
    if (rule.combine() == Combine.EQUAL) return List.of();
    return rule.criteria().stream().filter(one -> one.weight().signum() > 0).toList();
  }

  /// The pots of a call.
  static List<Weighing> of(Call call) {
    return switch (call.rule().combine()) {
      case EQUAL -> List.of(equal(call));
      case COMPOSITE -> List.of(composite(call));
      case POINTS_TIMES_FTE -> List.of(product(call));
      case SEPARATE_POTS -> separate(call);
    };
  }

  BigInteger weight(int application) {
    return parts.get(application).stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static Weighing equal(Call call) {
    var parts = call.applications().stream().map(_ -> List.of(BigInteger.ONE)).toList();
    return new Weighing(ALL, List.of("equal"), parts);
  }

  /// Brought to one denominator, the product of all sums or highest values.
  private static Weighing composite(Call call) {
    var used = used(call.rule());
    var bases = used.stream().map(one -> base(call, one)).toList();
    var parts = new ArrayList<List<BigInteger>>();
    for (var application : call.applications()) {
      var row = new ArrayList<BigInteger>();
      for (int c = 0; c < used.size(); c++) {
        var part = whole(used.get(c).weight()).multiply(value(application, used.get(c)));
        for (int other = 0; other < used.size(); other++) {
          if (other != c) part = part.multiply(bases.get(other));
        }
        row.add(part);
      }
      parts.add(row);
    }
    return new Weighing(ALL, names(used), parts);
  }

  private static Weighing product(Call call) {
    var used = used(call.rule());
    var parts = new ArrayList<List<BigInteger>>();
    for (var application : call.applications()) {
      var product = BigInteger.ONE;
      for (var one : used) product = product.multiply(value(application, one));
      parts.add(List.of(product));
    }
    return new Weighing(ALL, List.of(String.join(" × ", names(used))), parts);
  }

  private static List<Weighing> separate(Call call) {
    var used = used(call.rule());
    var all =
        used.stream().map(one -> whole(one.weight())).reduce(BigInteger.ZERO, BigInteger::add);
    var pots = new ArrayList<Weighing>();
    for (var one : used) {
      var parts = call.applications().stream().map(app -> List.of(value(app, one))).toList();
      pots.add(new Weighing(new Fraction(whole(one.weight()), all), List.of(one.name()), parts));
    }
    return pots;
  }

  private static BigInteger base(Call call, Criterion criterion) {
    var values = call.applications().stream().map(one -> value(one, criterion));
    return call.rule().normalisation() == Normalisation.SHARE
        ? values.reduce(BigInteger.ZERO, BigInteger::add)
        : values.reduce(BigInteger.ZERO, BigInteger::max);
  }

  private static BigInteger value(Application application, Criterion criterion) {
    return whole(application.values().getOrDefault(criterion.name(), BigDecimal.ZERO));
  }

  private static BigInteger whole(BigDecimal number) {
    return number.movePointRight(PLACES).toBigIntegerExact();
  }

  private static List<String> names(List<Criterion> used) {
    return used.stream().map(Criterion::name).toList();
  }
}
