package org.spoluplan.network;

import java.util.Optional;
import org.spoluplan.people.Ico;

/// Takes in services from elsewhere. What is here already is never changed.
public interface NewServices {

  /// @param provider its name; without an IČO only the name tells who it is
  /// @return whether it was not here yet
  boolean add(ServiceId id, String provider, Optional<Ico> ico, ServiceContent content);
}
