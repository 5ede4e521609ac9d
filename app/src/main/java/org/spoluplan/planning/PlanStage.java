package org.spoluplan.planning;

/// Where a plan is on its way.
public enum PlanStage {
  WRITING,
  COMMENTS,
  APPROVAL,
  IN_FORCE,
  OVER;

  /// Cards change by the way of comments or of yearly action plans after that.
  public boolean isWritten() {
    return this == WRITING || this == COMMENTS;
  }
}
