package org.spoluplan.thread;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.spoluplan.kernel.Thing;

/// Implemented by each capability whose things the golden thread ties together.
public interface Things {

  Set<String> kinds();

  /// Those of them that there are.
  ///
  /// @param things all of the [#kinds] of this capability
  List<KnownThing> find(Collection<Thing> things);
}
