package org.spoluplan.meetings;

/// How a vote ended, with the numbers that prove it.
public record Decision(Verdict verdict, Tally tally) {

  public enum Verdict {
    ADOPTED,
    REJECTED,
    /// Too few were present; nothing was decided.
    INQUORATE
  }

  public boolean adopted() {
    return verdict == Verdict.ADOPTED;
  }
}
