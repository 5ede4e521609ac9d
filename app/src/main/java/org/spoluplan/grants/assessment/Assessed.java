package org.spoluplan.grants.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Points;
import org.spoluplan.grants.PointsCriterion;

/// All that was said about one application so far.
///
/// @param declarations the oldest first
/// @param scores       the oldest first, also those that were replaced
/// @param checks       when whom the points satisfied
record Assessed(List<Declaration> declarations, List<Score> scores, Map<PersonId, Instant> checks) {

  /// Places of an average of several assessors.
  private static final int PLACES = 6;

  Assessed {
    declarations = List.copyOf(declarations);
    scores = List.copyOf(scores);
    checks = Map.copyOf(checks);
  }

  /// What a person declared last.
  Optional<Declaration> declared(PersonId person) {
    return declarations.stream()
        .filter(one -> one.person().equals(person))
        .reduce((_, later) -> later);
  }

  boolean hasConflict(PersonId person) {
    return declared(person).filter(Declaration::conflict).isPresent();
  }

  /// The last points of each assessor without a conflict, by criterion.
  Map<UUID, List<Score>> current() {
    var last = new LinkedHashMap<String, Score>();
    for (var one : scores) {
      if (!hasConflict(one.person())) last.put(one.criterion() + " " + one.person(), one);
    }
    return last.values().stream().collect(Collectors.groupingBy(Score::criterion));
  }

  Optional<Score> current(UUID criterion, PersonId person) {
    return current().getOrDefault(criterion, List.of()).stream()
        .filter(one -> one.person().equals(person))
        .findFirst();
  }

  /// Who gave points that count.
  Set<PersonId> scorers() {
    return current().values().stream()
        .flatMap(List::stream)
        .map(Score::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  Points points(List<PointsCriterion> criteria) {
    var current = current();
    var averages = new HashMap<String, BigDecimal>();
    for (var criterion : criteria) {
      var its = current.getOrDefault(criterion.id(), List.of());
      if (!its.isEmpty()) averages.put(criterion.code(), average(its));
    }
    return new Points(averages, averages.size() == criteria.size(), isChecked());
  }

  private static BigDecimal average(List<Score> scores) {
    var sum = scores.stream().mapToLong(Score::points).sum();
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(scores.size()), PLACES, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /// By somebody who gave no points, after the last change.
  private boolean isChecked() {
    var changed = scores.stream().map(Score::at).max(Comparator.naturalOrder()).orElse(Instant.MAX);
    var scorers = scorers();
    return checks.entrySet().stream()
        .anyMatch(one -> !scorers.contains(one.getKey()) && !one.getValue().isBefore(changed));
  }
}
