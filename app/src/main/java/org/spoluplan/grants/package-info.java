/// Public money for services: calls, applications, assessment, dividing, council papers,
/// agreements, settlement, and one request answered by many municipalities.
@NullMarked
@ApplicationModule(
    displayName = "Grants",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "territory",
      "codelists",
      "network",
      "capacity",
      "meetings",
      "documents",
      "notifications",
      "search",
      "thread"
    })
package org.spoluplan.grants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
