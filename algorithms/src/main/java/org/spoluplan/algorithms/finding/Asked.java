package org.spoluplan.algorithms.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A question sorted out once for all entries.
///
/// @param needs    concepts that say what is needed
/// @param people   concepts that say who needs it
/// @param forms    of each way that was asked for
/// @param atOnce   room is wanted now
/// @param children they are part of the household
/// @param couple   two who have none
record Asked(
    Understood said,
    List<Concept> needs,
    List<Concept> people,
    List<Set<String>> forms,
    boolean atOnce,
    boolean children,
    boolean couple) {

  private static final Set<String> CHILDREN = Set.of("g-family", "g-single-parent", "g-baby");
  private static final Set<String> COUPLE = Set.of("g-couple", "g-childless");

  static Asked of(Understood said) {
    var concepts = said.concepts();
    var ids = new HashSet<String>();
    concepts.forEach(concept -> ids.add(concept.id()));
    return new Asked(
        said,
        concepts.stream().filter(one -> !isAboutPeople(one) && !isEmpty(one)).toList(),
        concepts.stream().filter(Asked::isAboutPeople).toList(),
        concepts.stream().filter(Asked::isWay).map(Concept::forms).toList(),
        ids.contains(Weights.AT_ONCE),
        ids.stream().anyMatch(CHILDREN::contains),
        ids.stream().anyMatch(COUPLE::contains));
  }

  /// Rows that name people rather than a need.
  private static boolean isAboutPeople(Concept concept) {
    return concept.id().startsWith("g-");
  }

  private static boolean isEmpty(Concept concept) {
    return concept.groups().isEmpty() && concept.types().isEmpty();
  }

  private static boolean isWay(Concept concept) {
    return !concept.forms().isEmpty() && (concept.onlyNarrows() || concept.id().startsWith("m-"));
  }
}
