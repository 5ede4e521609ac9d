package org.spoluplan.surveys;

import org.jspecify.annotations.Nullable;

/// How many respondents, or nothing where so few or their partners are hidden.
///
/// @param people null when it is hidden
public record Count(@Nullable Integer people) {

  /// Nobody may know it.
  public static final Count HIDDEN = new Count(null);

  public boolean isHidden() {
    return people == null;
  }
}
