package org.spoluplan.meetings.minutes;

import org.jspecify.annotations.Nullable;

/// What the public reads instead of a name.
///
/// @param shown initials or a role; null: the name stays
record PublicName(String name, @Nullable String shown) {

  enum Choice {
    INITIALS,
    ROLE,
    NAME
  }

  Choice choice() {
    if (shown == null) return Choice.NAME;
    return shown.equals(new CzechName(name).initials()) ? Choice.INITIALS : Choice.ROLE;
  }
}
