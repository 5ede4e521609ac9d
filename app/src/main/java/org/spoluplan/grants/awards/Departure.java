package org.spoluplan.grants.awards;

import java.time.Instant;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;

/// A recommended amount other than the computed one. In haléře.
record Departure(
    ApplicationId application,
    long computed,
    long amount,
    String reason,
    PersonId by,
    Instant at) {}
