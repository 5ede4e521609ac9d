package org.spoluplan.algorithms.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

  public Concept {
    phrases = List.copyOf(phrases);
    types = Map.copyOf(types);
    groups = Map.copyOf(groups);
    forms = Set.copyOf(forms);
  }

  /// It says who, or how, and nothing of what is needed.
  boolean onlyNarrows() {
    return types.isEmpty();
  }
}
