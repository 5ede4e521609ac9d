package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Which needs a story is likely about when it says none of their phrases whole: the words of all
/// phrases vote for the needs that use them, rare words the most. Each word multiplies the odds of
/// a need by its share of the uses of the word (smoothed), and the odds of the likeliest are turned
/// into shares of one.
final class Guessing {

  /// How often a word is used by the phrases of a need.
  private record Use(int concept, double share) {}

  private final List<Concept> concepts;
  private final Map<String, List<Use>> uses = new HashMap<>();

  Guessing(List<Concept> concepts) {
    this.concepts = concepts;
    var counts = new HashMap<String, Map<Integer, Double>>();
    for (int i = 0; i < concepts.size(); i++) if (isNeed(concepts.get(i))) count(i, counts);
    counts.forEach((stem, in) -> uses.put(stem, shares(in)));
  }

  private static boolean isNeed(Concept concept) {
    return !concept.id().startsWith("g-") && !concept.onlyNarrows();
  }

  /// Needs with many phrases use every word more often: what counts is their root.
  private void count(int concept, Map<String, Map<Integer, Double>> counts) {
    var phrases =
        concepts.get(concept).phrases().stream().filter(said -> !PhraseBook.isWhole(said)).toList();
    double one = 1 / Math.sqrt(phrases.size());
    for (var said : phrases) {
      var stems = new HashSet<String>();
      for (var token : Tokens.of(said)) if (!token.isCommon()) stems.add(token.stem());
      for (var stem : stems)
        counts.computeIfAbsent(stem, _ -> new HashMap<>()).merge(concept, one, Double::sum);
    }
  }

  private static List<Use> shares(Map<Integer, Double> in) {
    double all = Weights.UNHEARD;
    for (var count : in.values()) all += count;
    var shares = new ArrayList<Use>();
    for (var one : in.entrySet()) shares.add(new Use(one.getKey(), one.getValue() / all));
    shares.sort(Comparator.comparingInt(Use::concept));
    return List.copyOf(shares);
  }

  /// The likeliest first, with their shares of how certain anything is.
  ///
  /// @param stems  words of a question
  /// @param spoken concepts that were said, which are not guessed
  List<Guess> of(Collection<String> stems, Collection<Concept> spoken) {
    var odds = new HashMap<Integer, Double>();
    for (var stem : new HashSet<>(stems))
      for (var use : uses.getOrDefault(stem, List.of()))
        odds.merge(use.concept(), Math.log1p(Weights.ODDS * use.share()), Double::sum);
    var likeliest =
        odds.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(Weights.GUESSES)
            .toList();
    if (likeliest.isEmpty()) return List.of();
    double most = likeliest.getFirst().getValue();
    double all = 0;
    for (var one : likeliest) all += Math.exp(one.getValue() - most);
    double certain = most / (most + Weights.DOUBT);
    var guesses = new ArrayList<Guess>();
    for (var one : likeliest) {
      var concept = concepts.get(one.getKey());
      double likely = certain * Math.exp(one.getValue() - most) / all;
      if (!spoken.contains(concept) && likely >= Weights.LEAST_LIKELY)
        guesses.add(new Guess(concept, likely));
    }
    return List.copyOf(guesses);
  }
}
