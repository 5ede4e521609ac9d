package org.spoluplan.access;

import java.util.Locale;
import java.util.Set;

/// One thing a person can do. Implemented by enums, one per sub-capability; together their
/// constants are the permission table.
public interface Action {

  String name();

  Set<Role> grantedTo();

  /// Stable name for the audit trail and the permission table, e.g. `meeting.invite`.
  default String key() {
    var family = getClass().getSimpleName().replaceFirst("Action$", "");
    return (family + "." + name()).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
