/// People and organisations, what they are for each other, and how people prove who they are.
@NullMarked
@ApplicationModule(
    displayName = "People",
    allowedDependencies = {"kernel", "access", "page", "search"})
package org.spoluplan.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
