package org.spoluplan.algorithms.finding;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Listing.Sex;

/// Whether an entry takes those who ask: their age, their sex, with whom they live, and in the
/// form they asked for.
///
/// @param stays people live there
record Fitting(Listing entry, Household household, boolean stays) {

  private static final int YOUNG = 26;
  private static final int OLD = 50;
  private static final int OLDEST = 110;
  private static final String STAYING = "POB";

  static Fitting of(Listing entry) {
    return new Fitting(entry, Household.of(entry), entry.forms().contains(STAYING));
  }

  /// From 0; 1 is nothing against it.
  double to(Asked question) {
    double fits = form(question) * age(question) * sex(question) * household(question);
    if (!entry.free()) return fits;
    return fits * (question.atOnce() ? Weights.FREE_AT_ONCE : Weights.FREE_ROOM);
  }

  private double form(Asked question) {
    if (entry.forms().isEmpty()) return 1;
    double fits = 1;
    for (var forms : question.forms())
      if (Collections.disjoint(forms, entry.forms())) fits *= Weights.WRONG_FORM;
    return fits;
  }

  private double age(Asked question) {
    var age = question.understood().age();
    if (!takes(entry, age)) return Weights.WRONG_AGE;
    if (isForTheAge(entry, age)) return Weights.RIGHT_AGE;
    if (age != null) return 1;
    double fits = isOfOthers(question) ? Weights.UNSAID_YEARS : 1;
    for (var concept : question.understood().concepts()) {
      if (isOfOtherYears(concept)) return Weights.WRONG_YEARS;
      if (isOfTheseYears(concept)) fits = Weights.RIGHT_YEARS;
    }
    return fits;
  }

  /// For children or for the old alone, and nothing tells of them.
  private boolean isOfOthers(Asked question) {
    boolean young = entry.ageTo() != null && entry.ageTo() <= YOUNG;
    boolean old = entry.ageFrom() != null && entry.ageFrom() >= OLD;
    if (!young && !old) return false;
    return young ? !question.young() : !question.old();
  }

  /// "Senior" without a number is nobody for a club of children.
  private boolean isOfOtherYears(Concept concept) {
    return isOver(concept.ageFrom(), entry.ageTo()) || isOver(entry.ageFrom(), concept.ageTo());
  }

  private static boolean isOver(@Nullable Integer from, @Nullable Integer to) {
    return from != null && to != null && from > to;
  }

  /// "Miminko": who is there for the youngest goes before who takes everybody.
  private boolean isOfTheseYears(Concept concept) {
    if (!concept.id().startsWith("g-") || (concept.ageTo() == null && concept.ageFrom() == null))
      return false;
    return isForTheAge(entry, concept.ageTo() == null ? concept.ageFrom() : concept.ageTo());
  }

  private double sex(Asked question) {
    var sex = question.understood().sex();
    if (sex == Sex.ANY || entry.sex() == Sex.ANY) return 1;
    return entry.sex() == sex ? Weights.RIGHT_SEX : Weights.WRONG_SEX;
  }

  private double household(Asked question) {
    if (!stays) return 1;
    boolean children = question.children();
    if (children && household.childless()) return Weights.WRONG_HOUSEHOLD;
    if (children && household.families()) return Weights.RIGHT_HOUSEHOLD;
    if (children || !household.families()) return 1;
    if (question.couple()) return Weights.WRONG_HOUSEHOLD;
    return switch (question.understood().sex()) {
      case MEN -> Weights.WRONG_HOUSEHOLD;
      case WOMEN -> Weights.PERHAPS_CHILDREN;
      case ANY -> 1;
    };
  }

  /// For children, for young people, for the old, when one of them is spoken of.
  private static boolean isForTheAge(Listing entry, @Nullable Integer age) {
    if (age == null) return false;
    var from = entry.ageFrom() == null ? 0 : entry.ageFrom();
    var to = entry.ageTo() == null ? OLDEST : entry.ageTo();
    return to - from <= Weights.NARROW_YEARS || from >= OLD;
  }

  static boolean takes(Listing entry, @Nullable Integer age) {
    if (age == null) return true;
    var from = entry.ageFrom();
    var to = entry.ageTo();
    return (from == null || age >= from) && (to == null || age <= to);
  }
}
