package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A question sorted out once for all entries.
///
/// @param understood what it means
/// @param said       all concepts that were said
/// @param needs      those that say what is needed, without advice on anything
/// @param advice     any advice, when it was asked for
/// @param people     those that say who needs it
/// @param hints      what words of it would mean alone
/// @param guesses    needs it resembles
/// @param guessed    square of the weight of all guesses together
/// @param forms      of each way that was asked for
/// @param atOnce     room is wanted now
/// @param children   they are part of the household
/// @param couple     two who have none
record Asked(
    Understood understood,
    List<Sought> said,
    List<Sought> needs,
    List<Sought> advice,
    List<Sought> people,
    List<Sought> hints,
    List<Sought> guesses,
    double guessed,
    List<Set<String>> forms,
    boolean atOnce,
    boolean children,
    boolean couple,
    boolean young,
    boolean old) {

  private static final Set<String> CHILDREN = Set.of("g-family", "g-single-parent", "g-baby");
  private static final Set<String> COUPLE = Set.of("g-couple", "g-childless");

  static Asked of(Understood understood, Kinds kinds) {
    var concepts = understood.concepts();
    var ids = new HashSet<String>();
    concepts.forEach(concept -> ids.add(concept.id()));
    var said = concepts.stream().map(one -> kinds.sought(one, weight(one))).toList();
    var guesses = understood.guesses().stream().map(guess -> guessed(guess, kinds)).toList();
    var all = new ArrayList<>(concepts);
    understood.guesses().forEach(guess -> all.add(guess.concept()));
    return new Asked(
        understood,
        said,
        said.stream().filter(one -> isNeed(one.concept()) && !isAdvice(one.concept())).toList(),
        said.stream().filter(one -> isAdvice(one.concept())).toList(),
        said.stream().filter(one -> isAboutPeople(one.concept())).toList(),
        understood.hints().stream().map(hint -> kinds.sought(hint, 1)).toList(),
        guesses,
        Math.pow(guesses.stream().mapToDouble(Sought::weight).sum(), 2),
        concepts.stream().filter(Asked::isWay).map(Concept::forms).toList(),
        ids.contains(Weights.AT_ONCE),
        ids.stream().anyMatch(CHILDREN::contains),
        ids.stream().anyMatch(COUPLE::contains),
        all.stream().anyMatch(Concept::tellsOfTheYoung),
        all.stream().anyMatch(Concept::tellsOfTheOld));
  }

  private static Sought guessed(Guess guess, Kinds kinds) {
    double weight = Weights.GUESSED * guess.likely() * weight(guess.concept());
    return kinds.sought(guess.concept(), weight);
  }

  /// A kind of service that is named, or a roof, goes before the story around it.
  private static double weight(Concept concept) {
    if (Weights.VAGUE.contains(concept.id())) return Weights.VAGUELY;
    var before = concept.id().startsWith("t-") || Weights.PRESSING.contains(concept.id());
    return before ? Weights.TYPE_SAID : 1;
  }

  private static boolean isNeed(Concept concept) {
    return !isAboutPeople(concept) && !(concept.groups().isEmpty() && concept.types().isEmpty());
  }

  private static boolean isAdvice(Concept concept) {
    return concept.id().equals(Weights.ANY_ADVICE);
  }

  /// Rows that name people rather than a need.
  private static boolean isAboutPeople(Concept concept) {
    return concept.id().startsWith("g-");
  }

  private static boolean isWay(Concept concept) {
    return !concept.forms().isEmpty() && (concept.onlyNarrows() || concept.id().startsWith("m-"));
  }
}
