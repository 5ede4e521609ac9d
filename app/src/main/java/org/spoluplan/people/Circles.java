package org.spoluplan.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.spoluplan.access.PersonId;

/// Whom organisations work with beyond their own people, e.g. members of the bodies they set up.
/// Brought by capabilities that know it.
public interface Circles {

  /// With which organisations each of these people works on that day.
  Map<PersonId, Set<OrganisationId>> of(Collection<PersonId> people, LocalDate day);

  /// Who works with one of the organisations on that day.
  Set<PersonId> around(Collection<OrganisationId> organisations, LocalDate day);

  /// Those of the people who belong somewhere, have belonged or will.
  Set<PersonId> ever(Collection<PersonId> people);
}
