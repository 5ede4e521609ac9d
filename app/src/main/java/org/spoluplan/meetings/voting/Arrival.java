package org.spoluplan.meetings.voting;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MembershipId;

/// Somebody who is in the room now, there or remotely.
///
/// @param person null for somebody who is known by name only and so cannot vote on a device
record Arrival(MembershipId membership, @Nullable PersonId person) {}
