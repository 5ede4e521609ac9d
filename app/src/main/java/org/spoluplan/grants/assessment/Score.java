package org.spoluplan.grants.assessment;

import java.time.Instant;
import java.util.UUID;
import org.spoluplan.access.PersonId;

/// Points one assessor gave for one criterion, with the reason.
record Score(UUID criterion, PersonId person, int points, String reason, Instant at) {}
