/// Bodies and their members, meetings and what came of them: agenda, roll, votes, conclusions,
/// tasks, minutes.
@NullMarked
@ApplicationModule(
    displayName = "Meetings",
    allowedDependencies = {"kernel", "access", "page"})
package org.spoluplan.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
