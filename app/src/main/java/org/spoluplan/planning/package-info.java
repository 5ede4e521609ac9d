/// Community planning: the register of needs, plans with their cards, comments and their
/// settlement, approvals, yearly action plans and what came of them.
@NullMarked
@ApplicationModule(
    displayName = "Planning",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "territory",
      "codelists",
      "network",
      "capacity",
      "boards",
      "documents",
      "notifications",
      "meetings",
      "search",
      "surveys",
      "thread"
    })
package org.spoluplan.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
