/// Maps drawn on the server: cells of municipalities, outlines of areas, names of towns.
@NullMarked
package org.spoluplan.territory.maps;

import org.jspecify.annotations.NullMarked;
