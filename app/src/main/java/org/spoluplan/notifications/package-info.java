/// Letters to people: kept first, sent by e-mail when there is a mail server, printed when not.
@NullMarked
@ApplicationModule(
    displayName = "Notifications",
    allowedDependencies = {"kernel", "access", "page", "people"})
package org.spoluplan.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
