package org.spoluplan.planning;

/// Rounds of comments, as far as others need them.
public interface CommentRounds {

  /// Nobody who commented on the plan still waits for an answer.
  boolean allSettled(PlanId plan);
}
