package org.spoluplan.meetings.voting;

import java.util.UUID;

/// The membership, or the organisation, that has the vote.
record SeatId(UUID value) {}
