/// What everybody may take away: the catalogue as open data, by the standard of Open Referral, with
/// an interface for programs, a catalogue of data sets and a part for pages of municipalities.
@NullMarked
@ApplicationModule(
    displayName = "Open data",
    allowedDependencies = {
      "kernel",
      "access",
      "page",
      "people",
      "territory",
      "codelists",
      "network",
      "catalogue"
    })
package org.spoluplan.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
