package org.spoluplan.algorithms.finding;

import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Listing.Sex;

/// Whether an entry takes those who ask: their age, their sex, in the form they asked for.
final class Fitting {

  private static final int OLD = 50;
  private static final int OLDEST = 110;

  private Fitting() {}

  /// From 0; 1 is nothing against it.
  static double of(Listing entry, Understood question) {
    double fits = 1;
    for (var concept : question.concepts()) {
      var forms = concept.forms();
      if (concept.onlyNarrows() || concept.id().startsWith("m-")) {
        if (!forms.isEmpty()
            && !entry.forms().isEmpty()
            && entry.forms().stream().noneMatch(forms::contains)) {
          fits *= Weights.WRONG_FORM;
        }
      }
    }
    if (!takes(entry, question.age())) fits *= Weights.WRONG_AGE;
    else if (isForTheAge(entry, question.age())) fits *= Weights.RIGHT_AGE;
    var sex = question.sex();
    if (sex != Sex.ANY && entry.sex() != Sex.ANY) {
      fits *= entry.sex() == sex ? Weights.RIGHT_SEX : Weights.WRONG_SEX;
    }
    return entry.free() ? fits * Weights.FREE_ROOM : fits;
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
