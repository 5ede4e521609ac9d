package org.spoluplan.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// A person of the directory, as other capabilities see one.
///
/// @param email    null when none is known; letters then wait in the outbox to be printed
/// @param language in which letters are written to this person
public record Person(PersonId id, PersonName name, @Nullable String email, Locale language) {

  /// "Ing. Jana Vrbická, Ph.D."
  public String fullName() {
    return name.full();
  }
}
