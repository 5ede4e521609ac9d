/// Idea boards: people write notes side by side, group them, give them points, and take the result
/// away as text.
@NullMarked
@ApplicationModule(
    displayName = "Boards",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "thread",
      "documents",
      "notifications",
      "meetings",
      "search"
    })
package org.spoluplan.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
