package org.spoluplan.surveys.forms;

/// How far a survey is.
public enum SurveyState {
  DRAFT,
  OPEN,
  CLOSED,
  /// Results are out; no answer comes in any more.
  PUBLISHED
}
