package org.spoluplan.meetings.voting;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// A motion with what it says.
///
/// @param recordedBy who entered the raised hands
/// @param version    grows with each change of the proposal
record VoteOnRecord(
    Motion motion, Proposal proposal, int position, @Nullable PersonId recordedBy, int version) {}
