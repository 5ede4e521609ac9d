package org.spoluplan.grants.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// What an assessor said about own interests in an application.
record Declaration(PersonId person, boolean conflict, @Nullable String reason, Instant at) {}
