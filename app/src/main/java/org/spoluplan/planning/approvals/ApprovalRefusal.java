package org.spoluplan.planning.approvals;

import org.spoluplan.kernel.Refusal;

enum ApprovalRefusal implements Refusal {
  /// Another version of the plan is on its way already.
  ON_ITS_WAY("approval-on-its-way"),
  /// People who commented still wait for an answer.
  UNSETTLED("approval-unsettled"),
  /// The plan has no steering body, no group and no municipality.
  NOBODY("approval-nobody"),
  /// This version went that way once before.
  BEFORE("approval-before"),
  /// The plan is in force, or the way was given up.
  OVER("approval-over"),
  /// It is not needed.
  DROPPED("approval-dropped"),
  /// Somebody decided already: that stays.
  DECIDED("approval-decided"),
  /// The steering body or all municipalities are still missing.
  NOT_YET("approval-not-yet");

  private final String key;

  ApprovalRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
