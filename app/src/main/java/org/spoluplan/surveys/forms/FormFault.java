package org.spoluplan.surveys.forms;

/// Why a form cannot be used as it is.
///
/// @param question code of the question
/// @param why      `survey.form-fault.<why>`
/// @param what     of the condition, or of the words that were not understood
public record FormFault(String question, Why why, String what) {

  public enum Why {
    /// It asks about a question that comes later or is not there.
    LATER,
    /// An option that the other question does not have.
    NO_OPTION,
    CONDITION,
    CONSTRAINT,
    NO_CHOICES,
    NO_ROWS,
    /// Two questions have it.
    SAME_CODE
  }
}
