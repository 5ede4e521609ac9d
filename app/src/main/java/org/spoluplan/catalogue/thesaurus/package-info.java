/// Keeping what plain words mean.
@NullMarked
package org.spoluplan.catalogue.thesaurus;

import org.jspecify.annotations.NullMarked;
