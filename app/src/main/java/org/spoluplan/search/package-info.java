/// Everything one may see can be found: by words as people type them, inflected, without
/// diacritics, with a slip of the finger.
@NullMarked
@ApplicationModule(
    displayName = "Search",
    allowedDependencies = {"kernel", "access", "page"})
package org.spoluplan.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
