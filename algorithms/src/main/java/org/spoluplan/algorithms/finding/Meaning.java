package org.spoluplan.algorithms.finding;

import java.util.Set;

/// How well what an entry is answers what a question means, whatever its words and places.
///
/// @param entry one of the catalogue
/// @param said  ids of concepts its own name and text speak of
record Meaning(Listing entry, Set<String> said) {

  /// From 0; about 1 is exactly what was asked for. Every need that was said counts; those who
  /// answer all of them are best.
  double of(Understood question) {
    double sum = 0;
    double squares = 0;
    int needs = 0;
    int met = 0;
    double whose = 0;
    for (var concept : question.concepts()) {
      if (isAboutPeople(concept) || isEmpty(concept)) continue;
      double value = need(concept);
      double weight = weight(concept);
      needs++;
      sum += weight * value;
      squares += weight * weight;
      if (value >= Weights.MET) met++;
      whose = Math.max(whose, group(concept));
    }
    double people = people(question, whose) * narrow(question);
    if (needs == 0) return alone(question) * people;
    double together = Weights.SOME_NEEDS + (1 - Weights.SOME_NEEDS) * met / needs;
    return (sum / Math.sqrt(squares) * together + Weights.USUAL_TYPE * usual(question)) * people;
  }

  private double need(Concept concept) {
    double type = concept.types().getOrDefault(entry.type(), 0.0);
    double speaks = said.contains(concept.id()) ? 1 : 0;
    double value =
        type > 0 ? type * (1 + Weights.SPEAKS_OF_IT * speaks) : Weights.ONLY_SPEAKS * speaks;
    if (concept.groups().isEmpty()) return value;
    double without = Weights.TYPE_WITHOUT_GROUP;
    return value * (without + (1 - without) * group(concept));
  }

  /// Those who are there for the people named; who has the need is half as good.
  private double people(Understood question, double whose) {
    double people = 1;
    for (var concept : question.concepts()) {
      if (!isAboutPeople(concept) || concept.groups().isEmpty()) continue;
      double group = Math.max(group(concept), Weights.THEIR_NEED * whose);
      people *= Weights.GROUP_ALONE + (1 - Weights.GROUP_ALONE) * group;
    }
    return people;
  }

  /// A service for quite other people is seldom meant.
  private double narrow(Understood question) {
    if (entry.groups().isEmpty()) return 1;
    var said = false;
    for (var concept : question.concepts()) {
      if (group(concept) > 0) return 1;
      said |= !concept.groups().isEmpty();
    }
    if (!said && entry.groups().size() > Weights.FEW_GROUPS) return 1;
    return Weights.OTHERS_ONLY;
  }

  /// A question that only says who still finds those who are there for them.
  private double alone(Understood question) {
    double best = 0;
    for (var concept : question.concepts()) {
      if (isAboutPeople(concept)) best = Math.max(best, Weights.GROUP_ALONE * group(concept) / 2);
    }
    return usual(question) + best;
  }

  /// What such people usually need.
  private double usual(Understood question) {
    double best = 0;
    for (var concept : question.concepts())
      if (isAboutPeople(concept))
        best = Math.max(best, concept.types().getOrDefault(entry.type(), 0.0));
    return best;
  }

  private static boolean isEmpty(Concept concept) {
    return concept.groups().isEmpty() && concept.types().isEmpty();
  }

  /// A kind of service that is named, or a roof, goes before the story around it.
  private static double weight(Concept concept) {
    if (concept.id().equals(Weights.ANY_ADVICE)) return Weights.ADVICE_SAID;
    var before = concept.id().startsWith("t-") || Weights.PRESSING.contains(concept.id());
    return before ? Weights.TYPE_SAID : 1;
  }

  /// Rows that name people rather than a need.
  private static boolean isAboutPeople(Concept concept) {
    return concept.id().startsWith("g-");
  }

  private double group(Concept concept) {
    double best = said.contains(concept.id()) ? Weights.SPEAKS_OF_THEM : 0;
    for (var code : entry.groups()) best = Math.max(best, concept.groups().getOrDefault(code, 0.0));
    return best;
  }
}
