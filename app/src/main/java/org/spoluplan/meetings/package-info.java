/// Bodies meet, attend, vote and keep minutes; what they concluded lives on as tasks.
@NullMarked
@ApplicationModule(
    displayName = "Meetings",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "thread",
      "documents",
      "notifications",
      "search"
    })
package org.spoluplan.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
