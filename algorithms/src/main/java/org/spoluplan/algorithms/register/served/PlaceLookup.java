package org.spoluplan.algorithms.register.served;

import java.util.List;

/// The names of places that the caller knows.
@FunctionalInterface
public interface PlaceLookup {

  /// All places of a name in the nominative, for names repeat; empty when there is none. Names of
  /// regions are whole ("Liberecký kraj", "Kraj Vysočina"), others bare ("Liberec").
  List<NamedPlace> named(String nominative);
}
