package org.spoluplan.access;

import java.time.LocalDate;
import java.util.List;

/// Implemented by each capability that knows what a person is: people by their roles in
/// organisations, meetings by membership in bodies.
public interface Standings {

  List<Standing> of(PersonId person, LocalDate day);
}
