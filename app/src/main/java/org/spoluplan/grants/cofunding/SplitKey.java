package org.spoluplan.grants.cofunding;

/// By what a sum is divided among municipalities.
enum SplitKey {
  /// How many people of each the service helps in the year.
  CLIENTS,
  /// FTE with which it works in each.
  FTE,
  /// Who lives there.
  POPULATION,
  /// Per cent that the head of the service types; only their ratio counts.
  WEIGHTS
}
