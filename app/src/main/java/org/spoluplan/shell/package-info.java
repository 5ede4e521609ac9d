/// The way in: home page, first-run set-up, demo region, language, accessibility statement.
@NullMarked
@ApplicationModule(displayName = "Shell")
package org.spoluplan.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
