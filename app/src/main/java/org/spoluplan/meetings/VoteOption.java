package org.spoluplan.meetings;

/// PRO, PROTI, ZDRŽEL SE.
public enum VoteOption {
  IN_FAVOUR,
  AGAINST,
  ABSTAINED
}
