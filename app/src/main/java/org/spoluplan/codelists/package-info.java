/// Code lists of the law, of the national register and of the region: what a code meant on a day.
@NullMarked
@ApplicationModule(
    displayName = "Code lists",
    allowedDependencies = {"kernel", "access", "page"})
package org.spoluplan.codelists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
