/// The public directory of help: what the network knows, for whoever needs it.
@NullMarked
@ApplicationModule(
    displayName = "Catalogue",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "territory",
      "codelists",
      "network",
      "documents"
    })
package org.spoluplan.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
