package org.spoluplan.algorithms.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How well what an entry is answers what a question means, whatever its words and places.
///
/// @param entry   one of the catalogue
/// @param said    ids of concepts its own name and text speak of
/// @param refused ids of concepts for which its words send elsewhere, spoken of nowhere else
/// @param special share of its groups that only those name who are there for them
record Meaning(Listing entry, Set<String> said, Set<String> refused, double special) {

  static Meaning of(Listing entry, Set<String> said, Set<String> refused) {
    var others = new HashSet<>(refused);
    others.removeAll(said);
    long few = entry.groups().stream().filter(Weights.SPECIAL_GROUPS::contains).count();
    double special = entry.groups().isEmpty() ? 0 : (double) few / entry.groups().size();
    return new Meaning(entry, said, Set.copyOf(others), special);
  }

  /// From 0; about 1 is exactly what was asked for. Every need that was said counts; those who
  /// answer all of them are best.
  double of(Asked question) {
    double sum = 0;
    double squares = 0;
    int needs = 0;
    int met = 0;
    double whose = 0;
    double best = 0;
    for (var concept : question.needs()) {
      if (isAdvice(concept)) continue;
      double value = need(concept);
      double weight = weight(concept);
      needs++;
      sum += weight * value;
      squares += weight * weight;
      if (value >= Weights.MET) met++;
      best = Math.max(best, value);
      whose = Math.max(whose, group(concept));
    }
    double people = people(question, whose) * narrow(question);
    double advice = advice(question, needs == 0 ? 1 : best);
    if (needs == 0) return (alone(question) + advice) * people;
    double together = Weights.SOME_NEEDS + (1 - Weights.SOME_NEEDS) * met / needs;
    double answered = sum / Math.sqrt(squares) * together + Weights.HINT * hinted(question);
    return (answered + advice + Weights.USUAL_TYPE * usual(question)) * people;
  }

  private double hinted(Asked question) {
    double best = 0;
    for (var hint : question.said().hints()) best = Math.max(best, need(hint));
    return best;
  }

  /// "Poradna" alone is any of them; otherwise one for what was said besides.
  private double advice(Asked question, double about) {
    double most = 0;
    for (var concept : question.needs())
      if (isAdvice(concept)) most = Math.max(most, Weights.ADVICE_SAID * need(concept));
    return most * about;
  }

  private static boolean isAdvice(Concept concept) {
    return concept.id().equals(Weights.ANY_ADVICE);
  }

  private double need(Concept concept) {
    double type = concept.types().getOrDefault(entry.type(), 0.0);
    boolean speaks = said.contains(concept.id());
    double value = type > 0 ? type * spoken(speaks) : speaks ? Weights.ONLY_SPEAKS : 0;
    if (refused.contains(concept.id())) value *= Weights.REFUSED;
    if (concept.groups().isEmpty()) return value;
    boolean broad = Weights.BROAD_TYPES.contains(entry.type());
    double without = broad ? Weights.BROAD_WITHOUT_GROUP : Weights.TYPE_WITHOUT_GROUP;
    return value * (without + (1 - without) * group(concept));
  }

  /// Needs it answers: its type and people, and its words where the type alone says little.
  Set<String> situations(List<Concept> concepts) {
    var ids = new HashSet<String>();
    for (var concept : concepts)
      if (concept.id().startsWith("n-") && !concept.types().isEmpty() && answers(concept))
        ids.add(concept.id());
    return Set.copyOf(ids);
  }

  private boolean answers(Concept concept) {
    double type = concept.types().getOrDefault(entry.type(), 0.0);
    if (type == 0 || refused.contains(concept.id())) return false;
    boolean speaks = said.contains(concept.id());
    boolean theirs = concept.groups().isEmpty() || group(concept) >= Weights.ANSWERS;
    boolean broad = Weights.BROAD_TYPES.contains(entry.type());
    return speaks || (type >= Weights.ANSWERS && theirs && !broad);
  }

  /// What of a need it answers.
  boolean meets(Concept concept) {
    return concept.types().containsKey(entry.type()) || said.contains(concept.id());
  }

  boolean isFor(Concept concept) {
    return group(concept) > 0;
  }

  /// Advice may be on anything: where the words are silent it is likely on something else.
  private double spoken(boolean speaks) {
    if (speaks) return 1 + Weights.SPEAKS_OF_IT;
    return Weights.BROAD_TYPES.contains(entry.type()) ? Weights.SILENT : 1;
  }

  /// Those who are there for the people named; who has the need is half as good.
  private double people(Asked question, double whose) {
    double people = 1;
    for (var concept : question.people()) {
      if (concept.groups().isEmpty()) continue;
      double group = Math.max(group(concept), Weights.THEIR_NEED * whose);
      people *= Weights.GROUP_ALONE + (1 - Weights.GROUP_ALONE) * group;
    }
    return people;
  }

  /// A service for quite other people is seldom meant.
  private double narrow(Asked question) {
    if (entry.groups().isEmpty()) return 1;
    var said = false;
    var theirs = false;
    var special = false;
    for (var concept : question.said().concepts()) {
      said |= !concept.groups().isEmpty();
      theirs |= group(concept) > 0;
      special |= isSpecial(concept);
    }
    double fits = special ? 1 : 1 - Weights.SPECIALIST * this.special * this.special;
    if (theirs || (!said && entry.groups().size() > Weights.FEW_GROUPS)) return fits;
    return fits * Weights.OTHERS_ONLY;
  }

  /// One of the entry's special groups is meant.
  private boolean isSpecial(Concept concept) {
    if (said.contains(concept.id())) return true;
    for (var group : entry.groups())
      if (Weights.SPECIAL_GROUPS.contains(group) && concept.groups().containsKey(group))
        return true;
    return false;
  }

  /// A question that only says who still finds those who are there for them.
  private double alone(Asked question) {
    double best = 0;
    for (var concept : question.people())
      best = Math.max(best, Weights.GROUP_ALONE * group(concept) / 2);
    return usual(question) + best;
  }

  /// What such people usually need.
  private double usual(Asked question) {
    double best = 0;
    for (var concept : question.people())
      best = Math.max(best, concept.types().getOrDefault(entry.type(), 0.0));
    return best;
  }

  /// A kind of service that is named, or a roof, goes before the story around it.
  private static double weight(Concept concept) {
    if (Weights.VAGUE.contains(concept.id())) return Weights.VAGUELY;
    var before = concept.id().startsWith("t-") || Weights.PRESSING.contains(concept.id());
    return before ? Weights.TYPE_SAID : 1;
  }

  private double group(Concept concept) {
    double best = said.contains(concept.id()) ? Weights.SPEAKS_OF_THEM : 0;
    for (var code : entry.groups()) best = Math.max(best, concept.groups().getOrDefault(code, 0.0));
    return best;
  }
}
