package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good an order of results is against the grades of a judge: 3 is what one would name first,
/// 2 good, 1 acceptable; what is not graded is 0.
///
/// @param ndcg   normalised discounted cumulated gain of the first ten, 0 to 1; a grade g gains
///     2^g − 1, place n is discounted by log2(n + 1)
/// @param recall share of the graded entries among the first ten, of ten when there are more
public record Relevance(double ndcg, double recall) {

  static final int DEPTH = 10;

  /// @param found  ids, the best first
  /// @param grades by id, 1 to 3
  public static Relevance of(List<String> found, Map<String, Integer> grades) {
    if (grades.isEmpty()) return new Relevance(1, 1);
    var first = found.subList(0, Math.min(DEPTH, found.size()));
    var given = first.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    var ideal = new ArrayList<>(grades.values());
    ideal.sort(Comparator.reverseOrder());
    var hits = given.stream().filter(grade -> grade > 0).count();
    return new Relevance(gain(given) / gain(ideal), (double) hits / Math.min(DEPTH, grades.size()));
  }

  /// The mean over questions; 1 and 1 for none.
  public static Relevance mean(Collection<Relevance> all) {
    return new Relevance(
        all.stream().mapToDouble(Relevance::ndcg).average().orElse(1),
        all.stream().mapToDouble(Relevance::recall).average().orElse(1));
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      var gained = (1 << grades.get(i)) - 1;
      sum += gained * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }
}
