/// Municipalities and areas as everybody may look them up.
@NullMarked
package org.spoluplan.territory.places;

import org.jspecify.annotations.NullMarked;
