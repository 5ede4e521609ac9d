package org.spoluplan.people;

import org.spoluplan.access.Role;
import org.spoluplan.kernel.Outcome;

/// Accounts made from the terminal, when nobody can make them from the pages.
public interface UserAccounts {

  /// Adds the person to the directory, unless somebody with this e-mail is there, and gives the
  /// role.
  ///
  /// @param office administrator, auditor or coordinator, held everywhere from today
  /// @return a link that lets the person choose a password, once and for a week
  Outcome<String> add(PersonName name, String email, Role office);
}
