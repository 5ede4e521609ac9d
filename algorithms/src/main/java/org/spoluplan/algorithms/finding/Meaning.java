package org.spoluplan.algorithms.finding;

import java.util.List;

/// How well what an entry is answers what a question means, whatever its words and places.
final class Meaning {

  private Meaning() {}

  /// From 0; about 1 is exactly what was asked for.
  static double of(Listing entry, Understood question) {
    return needs(entry, question.concepts());
  }

  /// Every need that was said counts; those who answer all of them are best.
  private static double needs(Listing entry, List<Concept> concepts) {
    double sum = 0;
    int needs = 0;
    double people = 1;
    boolean named = false;
    for (var concept : concepts) {
      if (concept.groups().isEmpty() && concept.types().isEmpty()) continue;
      double type = concept.types().getOrDefault(entry.type(), 0.0);
      double group = group(entry, concept);
      if (isAboutPeople(concept)) {
        people *= Weights.GROUP_ALONE + (1 - Weights.GROUP_ALONE) * group;
        named = true;
        sum += 0.25 * type;
      } else {
        needs++;
        var share =
            concept.groups().isEmpty()
                ? 1
                : Weights.TYPE_WITHOUT_GROUP + (1 - Weights.TYPE_WITHOUT_GROUP) * group;
        sum += type * share;
      }
    }
    if (needs == 0) return named ? sum * 4 * people + aloneBonus(entry, concepts) : 0;
    return sum / Math.sqrt(needs) * people;
  }

  /// A question that only says who still finds those who are there for them.
  private static double aloneBonus(Listing entry, List<Concept> concepts) {
    return concepts.stream()
        .filter(Meaning::isAboutPeople)
        .mapToDouble(concept -> Weights.GROUP_ALONE * group(entry, concept) / 2)
        .max()
        .orElse(0);
  }

  /// Rows that name people rather than a need.
  private static boolean isAboutPeople(Concept concept) {
    return concept.id().startsWith("g-");
  }

  private static double group(Listing entry, Concept concept) {
    return entry.groups().stream()
        .mapToDouble(code -> concept.groups().getOrDefault(code, 0.0))
        .max()
        .orElse(0);
  }
}
