package org.spoluplan.algorithms.finding;

import java.util.Set;

/// What results can be narrowed by.
public enum Facet {
  GROUP,
  TYPE,
  FORM,
  LANGUAGE,
  FREE_NOW,
  FREE_OF_CHARGE,
  BARRIER_FREE;

  /// The only value of a facet that is either so or not.
  public static final String YES = "yes";

  Set<String> values(Listing entry) {
    return switch (this) {
      case GROUP -> entry.groups();
      case TYPE -> Set.of(entry.type());
      case FORM -> entry.forms();
      case LANGUAGE -> entry.languages();
      case FREE_NOW -> yes(entry.free());
      case FREE_OF_CHARGE -> yes(entry.freeOfCharge());
      case BARRIER_FREE -> yes(entry.barrierFree());
    };
  }

  private static Set<String> yes(boolean so) {
    return so ? Set.of(YES) : Set.of();
  }
}
