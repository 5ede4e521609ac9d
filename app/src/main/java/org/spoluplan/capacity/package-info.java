/// What a territory should have and what it has: targets, gaps, demands of municipalities and
/// their workspace.
@NullMarked
@ApplicationModule(
    displayName = "Capacity",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "territory",
      "codelists",
      "network",
      "notifications",
      "meetings",
      "search",
      "thread"
    })
package org.spoluplan.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
