package org.spoluplan.algorithms.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Listing.Sex;

/// What a plain word means: which services answer it and for whom, each from 0 to 1.
///
/// @param phrases what people say
/// @param types   types of services and of other help
/// @param ageFrom whom it is about, when the phrase says so; so is `ageTo`
public record Concept(
    String id,
    String label,
    List<String> phrases,
    Map<String, Double> types,
    Map<String, Double> groups,
    Set<String> forms,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    Sex sex) {

  /// Groups of the young, and of the old and those who care for them.
  private static final String YOUNG = "TG01";

  private static final Set<String> OLD = Set.of("TG25", "TG28", "TG26");
  private static final double TELLS = 0.5;

  public Concept {
    phrases = List.copyOf(phrases);
    types = Map.copyOf(types);
    groups = Map.copyOf(groups);
    forms = Set.copyOf(forms);
  }

  /// Reads weights as they are written: `AD:1 NOC:0.45`.
  ///
  /// @throws IllegalArgumentException when they are not
  public static Map<String, Double> weights(String text) {
    if (text.isBlank()) return Map.of();
    return Arrays.stream(text.strip().split("\\s+"))
        .map(Concept::weight)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
  }

  private static Map.Entry<String, Double> weight(String pair) {
    var cells = pair.split(":", -1);
    if (cells.length != 2 || cells[0].isEmpty()) throw new IllegalArgumentException(pair);
    var weight = Double.parseDouble(cells[1].replace(',', '.'));
    if (!(weight >= 0 && weight <= 1)) throw new IllegalArgumentException(pair);
    return Map.entry(cells[0], weight);
  }

  /// The way [#weights] reads them, the weightiest first.
  public static String written(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(one -> one.getKey() + ":" + one.getValue().toString().replaceFirst("\\.0$", ""))
        .collect(Collectors.joining(" "));
  }

  boolean tellsOfTheYoung() {
    return ageTo != null || groups.getOrDefault(YOUNG, 0.0) >= TELLS;
  }

  boolean tellsOfTheOld() {
    return (ageFrom != null && ageTo == null)
        || OLD.stream().anyMatch(code -> groups.getOrDefault(code, 0.0) >= TELLS);
  }

  /// It says who, or how, and nothing of what is needed.
  boolean onlyNarrows() {
    return types.isEmpty();
  }
}
