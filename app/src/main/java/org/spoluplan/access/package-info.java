/// Who may do what: actors, roles, actions, the one gate, and the audit trail.
@NullMarked
@ApplicationModule(displayName = "Access", allowedDependencies = "kernel")
package org.spoluplan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
