package org.spoluplan.meetings.voting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MotionId;

/// What is put to the vote, and how.
///
/// @param counterTo the motion this one is to replace
/// @param opensOn   first day of a written ballot; null to be opened by hand
/// @param closesOn  last day of a written ballot
record Proposal(
    @Nullable AgendaItemId item,
    String wording,
    @Nullable String proposedBy,
    @Nullable MotionId counterTo,
    Manner manner,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn) {

  /// As a counter-proposal, on the same agenda item as the original.
  Proposal against(VoteOnRecord original) {
    return new Proposal(
        original.proposal().item(),
        wording,
        proposedBy,
        original.motion().id(),
        manner,
        opensOn,
        closesOn);
  }
}
