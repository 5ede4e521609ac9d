package org.spoluplan.grants.awards;

import java.time.Instant;
import java.util.UUID;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.allocation.AllocationCall;
import org.spoluplan.grants.CallId;

/// Money of a call divided once, and everything it was computed from.
///
/// @param recommended goes to the council
record Scenario(
    UUID id,
    CallId call,
    String name,
    AllocationCall input,
    boolean recommended,
    PersonId by,
    Instant at) {}
