package org.spoluplan.algorithms.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an entry is, and how well that answers what a question means, whatever its words and
/// places.
///
/// @param entry   one of the catalogue
/// @param at      its number
/// @param type    number of its type
/// @param groups  number of its set of groups
/// @param said    ids of concepts its own name and text speak of
/// @param refused ids of concepts for which its words send elsewhere, spoken of nowhere else
/// @param broad   its type is something else for each group: advice, outreach …
/// @param special share of its groups that only those name who are there for them
record Meaning(
    Listing entry,
    int at,
    int type,
    int groups,
    Set<String> said,
    Set<String> refused,
    double special,
    boolean broad) {

  static Meaning of(Kinds kinds, Listing entry, int at, Set<String> said, Set<String> refused) {
    var others = new HashSet<>(refused);
    others.removeAll(said);
    kinds.speaks(at, said, others);
    long few = entry.groups().stream().filter(Weights.SPECIAL_GROUPS::contains).count();
    double special = entry.groups().isEmpty() ? 0 : (double) few / entry.groups().size();
    return new Meaning(
        entry,
        at,
        kinds.type(entry),
        kinds.groups(entry),
        said,
        Set.copyOf(others),
        special,
        Weights.BROAD_TYPES.contains(entry.type()));
  }

  /// From 0; about 1 is exactly what was asked for. Every need that was said counts; those who
  /// answer all of them are best; what the question only resembles counts less.
  double of(Asked question) {
    double sum = 0;
    double squares = 0;
    int met = 0;
    double whose = 0;
    double best = 0;
    for (var need : question.needs()) {
      double value = need(need);
      sum += need.weight() * value;
      squares += need.weight() * need.weight();
      if (value >= Weights.MET) met++;
      best = Math.max(best, value);
      whose = Math.max(whose, group(need));
    }
    double perhaps = 0;
    for (var guess : question.guesses()) {
      double value = need(guess);
      perhaps += guess.weight() * value;
      best = Math.max(best, guess.weight() * value);
    }
    int needs = question.needs().size();
    double people = people(question, whose) * narrow(question);
    double advice = advice(question, needs == 0 ? 1 : best);
    if (needs == 0) {
      return (alone(question) + advice + perhaps) * people;
    }
    double together = Weights.SOME_NEEDS + (1 - Weights.SOME_NEEDS) * met / needs;
    double answered = (sum * together + perhaps) / Math.sqrt(squares + question.guessed());
    double beside = Weights.HINT * hinted(question) + Weights.USUAL_TYPE * usual(question);
    return (answered + advice + beside) * people;
  }

  private double hinted(Asked question) {
    double best = 0;
    for (var hint : question.hints()) best = Math.max(best, need(hint));
    return best;
  }

  /// "Poradna" alone is any of them; otherwise one for what was said besides.
  private double advice(Asked question, double about) {
    double most = 0;
    for (var advice : question.advice()) most = Math.max(most, Weights.ADVICE_SAID * need(advice));
    return most * about;
  }

  private double need(Sought need) {
    double typical = need.type(type);
    boolean speaks = need.isSpokenOfBy(at);
    double value = speaks ? Weights.ONLY_SPEAKS : 0;
    if (typical > 0) value = typical * spoken(speaks);
    if (value == 0) return 0;
    if (!speaks) value *= generalist();
    if (need.isRefusedBy(at)) value *= Weights.REFUSED;
    if (need.concept().groups().isEmpty()) return value;
    double without = broad ? Weights.BROAD_WITHOUT_GROUP : Weights.TYPE_WITHOUT_GROUP;
    return value * (without + (1 - without) * group(need));
  }

  /// Who is there for everybody and does not speak of it knows it less well.
  private double generalist() {
    int others = Math.max(0, entry.groups().size() - Weights.OWN_GROUPS);
    return 1 / (1 + Weights.GENERALIST * others);
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
    return speaks || (type >= Weights.ANSWERS && theirs && !broad);
  }

  /// What of a need it answers.
  boolean meets(Concept concept) {
    return concept.types().containsKey(entry.type()) || said.contains(concept.id());
  }

  boolean isFor(Concept concept) {
    return group(concept) > 0;
  }

  private double group(Concept concept) {
    double best = said.contains(concept.id()) ? Weights.SPEAKS_OF_THEM : 0;
    for (var code : entry.groups()) best = Math.max(best, concept.groups().getOrDefault(code, 0.0));
    return best;
  }

  /// Advice may be on anything: where the words are silent it is likely on something else.
  private double spoken(boolean speaks) {
    if (speaks) return 1 + Weights.SPEAKS_OF_IT;
    return broad ? Weights.SILENT : 1;
  }

  /// Those who are there for the people named; who has the need is half as good.
  private double people(Asked question, double whose) {
    double people = 1;
    for (var named : question.people()) {
      if (named.concept().groups().isEmpty()) continue;
      double group = Math.max(group(named), Weights.THEIR_NEED * whose);
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
    for (var concept : question.said()) {
      said |= !concept.concept().groups().isEmpty();
      theirs |= group(concept) > 0;
      special |= concept.isSpokenOfBy(at) || concept.isSpecialTo(groups);
    }
    double fits = special ? 1 : 1 - Weights.SPECIALIST * this.special * this.special;
    if (theirs || (!said && entry.groups().size() > Weights.FEW_GROUPS)) return fits;
    return fits * Weights.OTHERS_ONLY;
  }

  /// A question that only says who still finds those who are there for them.
  private double alone(Asked question) {
    double best = 0;
    for (var named : question.people())
      best = Math.max(best, Weights.GROUP_ALONE * group(named) / 2);
    return usual(question) + best;
  }

  /// What such people usually need.
  private double usual(Asked question) {
    double best = 0;
    for (var named : question.people()) best = Math.max(best, named.type(type));
    return best;
  }

  private double group(Sought concept) {
    double best = concept.groups(groups);
    return concept.isSpokenOfBy(at) ? Math.max(best, Weights.SPEAKS_OF_THEM) : best;
  }
}
