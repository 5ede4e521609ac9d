/// What all pages share: the reader's context, the frame, forms, words in two languages, errors.
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"kernel", "access"})
package org.spoluplan.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
