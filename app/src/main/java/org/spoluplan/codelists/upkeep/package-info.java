/// Keeping code lists true: what comes with the application, and the page where they are kept.
@NullMarked
package org.spoluplan.codelists.upkeep;

import org.jspecify.annotations.NullMarked;
