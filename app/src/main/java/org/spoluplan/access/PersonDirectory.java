package org.spoluplan.access;

import java.util.Optional;

/// Implemented by the capability that knows people.
public interface PersonDirectory {

  /// How the person is called, when there is such a person with an account that is not switched
  /// off.
  Optional<String> activeName(PersonId person);
}
