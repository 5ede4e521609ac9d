/// The golden thread: what each thing came from and what came of it, across all capabilities.
@NullMarked
@ApplicationModule(
    displayName = "Golden thread",
    allowedDependencies = {"kernel", "access", "page", "search"})
package org.spoluplan.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
