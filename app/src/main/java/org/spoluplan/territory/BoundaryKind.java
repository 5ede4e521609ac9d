package org.spoluplan.territory;

/// What boundaries are of: a municipality, or one of the [AreaKind]s.
public enum BoundaryKind {
  MUNICIPALITY,
  REGION,
  DISTRICT,
  ORP,
  POU
}
