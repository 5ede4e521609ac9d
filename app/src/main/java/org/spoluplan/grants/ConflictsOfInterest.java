package org.spoluplan.grants;

import java.util.List;
import org.spoluplan.access.PersonId;

/// Who may not say anything of an application, to be read by the other parts of grants.
public interface ConflictsOfInterest {

  /// @param because of which application
  record Conflict(PersonId person, Application because, Kind kind) {}

  enum Kind {
    /// Said so when asked as an assessor.
    DECLARED,
    /// Heads the applicant or works there.
    WORKS_THERE
  }

  /// Of all applications of the call that are in play; a person may be there more than once.
  List<Conflict> of(CallId call);
}
