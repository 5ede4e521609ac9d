package org.spoluplan.territory.maps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.spoluplan.territory.MunicipalityCode;

/// The grounds that were asked for last.
final class GroundCache {

  private static final int MOST = 60;

  /// @param edition of boundaries
  record Key(Set<MunicipalityCode> shown, String edition) {}

  private final Map<Key, Ground> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Ground> eldest) {
          return size() > MOST;
        }
      };

  /// Two who ask at once may both draw; that is cheaper than one waiting for the other's other
  /// map.
  Ground get(Key key, Supplier<Ground> draw) {
    synchronized (kept) {
      var known = kept.get(key);
      if (known != null) return known;
    }
    var drawn = draw.get();
    synchronized (kept) {
      kept.put(key, drawn);
    }
    return drawn;
  }
}
