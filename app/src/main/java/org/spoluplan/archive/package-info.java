/// All data out into one file and back in: the backup, and the way to leave with everything.
@NullMarked
@ApplicationModule(
    displayName = "Archive",
    allowedDependencies = {})
package org.spoluplan.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
