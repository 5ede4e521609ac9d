/// Surveys and worksheets without a programmer, what came out of them with small counts
/// protected, and protocols of focus groups.
@NullMarked
@ApplicationModule(
    displayName = "Surveys",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "territory",
      "codelists",
      "network",
      "meetings",
      "documents",
      "notifications",
      "search",
      "thread"
    })
package org.spoluplan.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
