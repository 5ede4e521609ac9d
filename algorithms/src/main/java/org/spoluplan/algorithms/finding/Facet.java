package org.spoluplan.algorithms.finding;

import java.util.Set;
import java.util.stream.Collectors;

/// What results can be narrowed by.
public enum Facet {
  GROUP,
  TYPE,
  FORM,
  LANGUAGE,
  FREE_NOW,
  FREE_OF_CHARGE,
  BARRIER_FREE,
  /// Ids of the needs it answers.
  SITUATION,
  /// Ages it takes: `0-14`, `15-26`, `27-64`, `65+`.
  AGE,
  /// Codes of municipalities where it is given.
  MUNICIPALITY;

  /// The only value of a facet that is either so or not.
  public static final String YES = "yes";

  /// @return nothing for `SITUATION`, which depends on the thesaurus
  Set<String> values(Listing entry) {
    return switch (this) {
      case GROUP -> entry.groups();
      case TYPE -> Set.of(entry.type());
      case FORM -> entry.forms();
      case LANGUAGE -> entry.languages();
      case FREE_NOW -> yes(entry.free());
      case FREE_OF_CHARGE -> yes(entry.freeOfCharge());
      case BARRIER_FREE -> yes(entry.barrierFree());
      case SITUATION -> Set.of();
      case AGE -> Ages.bands(entry.ageFrom(), entry.ageTo());
      case MUNICIPALITY ->
          entry.spots().stream().map(Listing.Spot::municipality).collect(Collectors.toSet());
    };
  }

  private static Set<String> yes(boolean so) {
    return so ? Set.of(YES) : Set.of();
  }
}
