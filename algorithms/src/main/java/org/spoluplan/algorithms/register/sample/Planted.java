package org.spoluplan.algorithms.register.sample;

import java.util.Map;

/// What a sample holds.
///
/// @param items             in the list, unreadable ones included
/// @param facilities        of the readable ones, repeated ones included
/// @param persons           passages about persons: statutory bodies and managers of facilities
/// @param bytes             of the file
/// @param traps             how many services have each of them
/// @param registeredMaximum of the readable services, each identifier once: by form and unit
///                          ("FormaSocialniSluzby/pob TypKapacitySocialniSluzby/luzka")
public record Planted(
    int items,
    int facilities,
    int persons,
    long bytes,
    Map<Trap, Integer> traps,
    Map<String, Long> registeredMaximum) {

  public Planted {
    traps = Map.copyOf(traps);
    registeredMaximum = Map.copyOf(registeredMaximum);
  }

  public int of(Trap trap) {
    return traps.getOrDefault(trap, 0);
  }
}
