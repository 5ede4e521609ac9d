package org.spoluplan.territory.boundaries;

import java.util.Collection;
import java.util.Map;
import org.spoluplan.territory.BoundaryKind;

/// Codes of municipalities and areas with their names.
record KnownCodes(Map<BoundaryKind, Map<String, String>> names) {

  boolean has(BoundaryKind kind, String code) {
    return of(kind).containsKey(code);
  }

  Map<String, String> of(BoundaryKind kind) {
    return names.getOrDefault(kind, Map.of());
  }

  Collection<BoundaryKind> kinds() {
    return names.keySet();
  }
}
