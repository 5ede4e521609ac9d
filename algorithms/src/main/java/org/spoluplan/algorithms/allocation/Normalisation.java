package org.spoluplan.algorithms.allocation;

/// What a value of a criterion is compared with.
public enum Normalisation {
  /// The sum over all applications: 2.5 of 4 úvazky.
  SHARE("share"),
  /// The highest value: 24 of 30 points.
  MAXIMUM("maximum");

  private final String key;

  Normalisation(String key) {
    this.key = key;
  }

  /// As it is written in a file.
  public String key() {
    return key;
  }
}
