/// Where things are: municipalities of the country and the areas they lie in, how many people live
/// there, who is whose neighbour.
@NullMarked
@ApplicationModule(
    displayName = "Territory",
    allowedDependencies = {"kernel", "access", "page"})
package org.spoluplan.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
