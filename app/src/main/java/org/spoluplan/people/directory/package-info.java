/// The register of people, organisations and roles.
@NullMarked
package org.spoluplan.people.directory;

import org.jspecify.annotations.NullMarked;
