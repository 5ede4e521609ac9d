package org.spoluplan.thread;

import org.spoluplan.kernel.Thing;

/// A relation as it is seen from one of its ends.
enum Bond {
  CAME_FROM(Relation.CAME_FROM, true),
  LED_TO(Relation.CAME_FROM, false),
  ANSWERS(Relation.ANSWERS, true),
  ANSWERED_BY(Relation.ANSWERS, false),
  REPLACES(Relation.REPLACES, true),
  REPLACED_BY(Relation.REPLACES, false);

  private final Relation relation;
  private final boolean towardsOrigin;

  Bond(Relation relation, boolean towardsOrigin) {
    this.relation = relation;
    this.towardsOrigin = towardsOrigin;
  }

  /// @param towardsOrigin true: seen from the thing that came from, answers or replaces the other
  static Bond of(Relation relation, boolean towardsOrigin) {
    for (var bond : values()) {
      if (bond.relation == relation && bond.towardsOrigin == towardsOrigin) return bond;
    }
    throw new IllegalArgumentException(relation.name());
  }

  /// The link that says of `here` what this bond says about `other`.
  Ends between(Thing here, Thing other) {
    return towardsOrigin ? new Ends(here, relation, other) : new Ends(other, relation, here);
  }

  /// What came from what is plain from where it stands; the rest needs words.
  boolean needsWords() {
    return relation != Relation.CAME_FROM;
  }

  record Ends(Thing from, Relation relation, Thing to) {}
}
