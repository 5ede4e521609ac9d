package org.spoluplan.grants.cofunding;

/// Where a request is.
enum CofundingState {
  /// Only its provider sees it.
  DRAFT,
  /// Municipalities answer, and may change what they said.
  SENT,
  /// What was said counts; amounts are public.
  CLOSED,
  WITHDRAWN;

  boolean isOver() {
    return this == CLOSED || this == WITHDRAWN;
  }
}
