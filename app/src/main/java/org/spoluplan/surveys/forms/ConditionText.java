package org.spoluplan.surveys.forms;

/// A condition as somebody wrote it.
public sealed interface ConditionText {

  record Good(Condition condition) implements ConditionText {}

  /// Something that we do not know.
  ///
  /// @param what the words that were not understood
  record Bad(String what) implements ConditionText {}
}
