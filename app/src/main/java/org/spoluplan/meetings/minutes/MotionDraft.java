package org.spoluplan.meetings.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A vote as it was frozen when it closed.
///
/// @param counter  proposed against another motion
/// @param entitled members with a vote
/// @param quorum   the smallest number present that can decide; 0 when the rules want none
/// @param base     what the majority was counted of
/// @param ballots  who voted how; empty unless the vote was by name
record MotionDraft(
    String wording,
    @Nullable String proposedBy,
    boolean counter,
    Manner manner,
    int entitled,
    int present,
    int quorum,
    int base,
    int inFavour,
    int against,
    int abstained,
    Verdict verdict,
    List<Ballot> ballots) {

  MotionDraft {
    ballots = List.copyOf(ballots);
  }

  enum Manner {
    BY_NAME,
    SECRET,
    SHOW_OF_HANDS,
    WRITTEN
  }

  enum Verdict {
    ADOPTED,
    REJECTED,
    INQUORATE
  }

  enum Choice {
    IN_FAVOUR,
    AGAINST,
    ABSTAINED,
    /// Has an interest in the matter and did not vote.
    RECUSED,
    NOT_CAST
  }

  record Ballot(String name, Choice choice) {}
}
