package org.spoluplan.algorithms.register.served;

/// What a name of a place is a name of. Many names are names of several: a town, the municipality
/// with extended powers (ORP) around it and a district. In the order in which they are tried where
/// the text does not say.
public enum PlaceKind {
  MUNICIPALITY,
  PART,
  ORP,
  DISTRICT,
  REGION,
  COUNTRY
}
