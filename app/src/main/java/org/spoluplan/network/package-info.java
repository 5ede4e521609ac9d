/// Who helps with what, where and with how much room: providers, their services, places.
@NullMarked
@ApplicationModule(
    displayName = "Network",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "territory",
      "codelists",
      "notifications",
      "meetings",
      "search",
      "thread"
    })
package org.spoluplan.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
