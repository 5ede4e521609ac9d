package org.spoluplan.surveys.forms;

/// What a question takes for an answer.
public enum QuestionType {
  TEXT,
  LONG_TEXT,
  ONE,
  MANY,
  NUMBER,
  DATE,
  YES_NO,
  /// Numbers from one anchored end to the other.
  SCALE,
  /// Options by importance.
  ORDER,
  /// Words in rows × the same columns.
  TABLE,
  /// One option for each row.
  MATRIX,
  MUNICIPALITY,
  /// A service of the register.
  SERVICE,
  /// Words without an answer.
  NOTE;

  public boolean hasChoices() {
    return this == ONE || this == MANY || this == ORDER || this == TABLE || this == MATRIX;
  }

  public boolean hasRows() {
    return this == TABLE || this == MATRIX;
  }

  public boolean hasNumbers() {
    return this == NUMBER || this == SCALE;
  }

  public boolean isAnswered() {
    return this != NOTE;
  }
}
