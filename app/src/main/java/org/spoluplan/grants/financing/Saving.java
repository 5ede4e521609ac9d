package org.spoluplan.grants.financing;

import org.spoluplan.kernel.Refusal;

/// What became of something typed.
sealed interface Saving<T> {

  record Saved<T>(T value) implements Saving<T> {}

  /// Nothing was saved yet: whoever saves it again with the mark of the warning has looked.
  record Warned<T>(OverWarning warning) implements Saving<T> {}

  record Refused<T>(Refusal reason) implements Saving<T> {}
}
