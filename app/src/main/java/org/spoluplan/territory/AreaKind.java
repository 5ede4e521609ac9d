package org.spoluplan.territory;

/// Kinds of areas that municipalities lie in. There are two trees: pou, orp, region; and district,
/// region.
public enum AreaKind {
  /// Kraj, by its NUTS 3 code.
  REGION,
  /// Okres, by its NUTS 4 code.
  DISTRICT,
  /// The territory of a municipality with extended powers.
  ORP,
  /// The territory of an authorised municipal office.
  POU
}
