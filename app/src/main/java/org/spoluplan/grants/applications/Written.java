package org.spoluplan.grants.applications;

import java.time.Instant;
import org.spoluplan.access.PersonId;

/// Who saved a section last, and when.
///
/// @param version grows with each saving
record Written(PersonId by, Instant at, int version) {}
