package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoluplan.algorithms.finding.Tokens.Token;

/// Words of the entries: in which of them each stem stands and how much it tells there (BM25).
final class TextIndex {

  private static final double SATURATION = 1.2;
  private static final double LENGTH = 0.6;

  private record Posting(int entry, double weight) {}

  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final int size;

  /// @param texts telling words of each entry
  TextIndex(List<List<Token>> texts) {
    this.size = texts.size();
    var counted = texts.stream().map(TextIndex::counts).toList();
    double mean = counted.stream().mapToInt(TextIndex::length).average().orElse(1);
    for (int entry = 0; entry < counted.size(); entry++) {
      var counts = counted.get(entry);
      double norm = 1 - LENGTH + LENGTH * length(counts) / Math.max(1, mean);
      int here = entry;
      counts.forEach(
          (stem, count) ->
              postings
                  .computeIfAbsent(stem, _ -> new ArrayList<>())
                  .add(new Posting(here, count * (SATURATION + 1) / (count + SATURATION * norm))));
    }
  }

  private static Map<String, Integer> counts(List<Token> text) {
    var counts = new HashMap<String, Integer>();
    for (var word : text) counts.merge(word.stem(), 1, Integer::sum);
    return counts;
  }

  private static int length(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  Set<String> vocabulary() {
    return postings.keySet();
  }

  /// From 0 to about 1 for each entry: how much of the words it says.
  double[] scores(Collection<String> stems) {
    var scores = new double[size];
    double all = 0;
    for (var stem : new HashSet<>(stems)) {
      var found = postings.getOrDefault(stem, List.of());
      double rare = Math.log(1 + (size - found.size() + 0.5) / (found.size() + 0.5));
      all += rare * SATURATION;
      for (var posting : found) scores[posting.entry()] += rare * posting.weight();
    }
    if (all > 0) for (int i = 0; i < size; i++) scores[i] /= all;
    return scores;
  }
}
