package org.spoluplan.surveys.forms;

import org.spoluplan.kernel.Refusal;

/// Why something cannot be done with a survey.
public enum SurveyRefusal implements Refusal {
  /// The last day is over, or it was closed.
  OVER("survey-over"),
  /// Its first day has not come, or it was not opened.
  NOT_YET("survey-not-yet"),
  /// A condition would ask about a question that comes later or is gone.
  BREAKS_CONDITION("survey-breaks-condition"),
  /// Nobody can answer a form without questions.
  NO_QUESTIONS("survey-no-questions"),
  /// A worksheet needs services, a survey of groups needs groups.
  NOBODY_ASKED("survey-nobody-asked"),
  /// Results are out.
  PUBLISHED("survey-published"),
  /// While answers come in, each published count would tell who came last.
  STILL_OPEN("survey-still-open"),
  /// So few answered that nothing may be published.
  TOO_FEW("survey-too-few"),
  /// Both people have to sort a text before they can agree.
  NOT_SORTED_TWICE("survey-not-sorted-twice"),
  /// The number of the sheet is taken.
  SHEET_TAKEN("survey-sheet-taken");

  private final String key;

  SurveyRefusal(String key) {
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
