package org.spoluplan.documents.files;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum FileAction implements Action {
  /// Who may attach to a thing is asked by the capability that owns the thing.
  ADD,
  /// Anybody, where a capability says that this reader may read this file; nobody elsewhere.
  READ;

  @Override
  public Set<Role> grantedTo() {
    return switch (this) {
      case ADD -> Set.of(Role.SIGNED_IN);
      case READ -> Set.of(Role.ANYBODY);
    };
  }
}
