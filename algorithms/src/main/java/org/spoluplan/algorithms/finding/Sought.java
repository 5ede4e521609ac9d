package org.spoluplan.algorithms.finding;

import java.util.BitSet;

/// A concept of a question with what it is worth to each kind of entry, worked out once for all
/// entries.
final class Sought {

  private final Concept concept;
  private final double weight;
  private final double[] types;
  private final double[] groups;
  private final BitSet special;
  private final BitSet spoken;
  private final BitSet refused;

  /// @param weight  against other concepts of the question
  /// @param types   by number of the type, from 0 to 1
  /// @param groups  by number of the set of groups, from 0 to 1
  /// @param special sets of groups of which it means one that only those name who are there for it
  /// @param spoken  entries whose words speak of it
  /// @param refused entries whose words send elsewhere for it
  Sought(
      Concept concept,
      double weight,
      double[] types,
      double[] groups,
      BitSet special,
      BitSet spoken,
      BitSet refused) {
    this.concept = concept;
    this.weight = weight;
    this.types = types.clone();
    this.groups = groups.clone();
    this.special = special;
    this.spoken = spoken;
    this.refused = refused;
  }

  Concept concept() {
    return concept;
  }

  double weight() {
    return weight;
  }

  double type(int type) {
    return types[type];
  }

  double groups(int groups) {
    return this.groups[groups];
  }

  boolean isSpecialTo(int groups) {
    return special.get(groups);
  }

  boolean isSpokenOfBy(int entry) {
    return spoken.get(entry);
  }

  boolean isRefusedBy(int entry) {
    return refused.get(entry);
  }
}
