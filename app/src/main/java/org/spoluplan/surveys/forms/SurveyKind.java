package org.spoluplan.surveys.forms;

/// Who answers a survey.
public enum SurveyKind {
  /// Anybody who has the link, without a name.
  POLL,
  /// Pracovní list: once for each service.
  WORKSHEET,
  /// Whoever got a letter with a link.
  INVITED,
  /// Each member of some bodies.
  GROUP
}
