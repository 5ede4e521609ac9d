/// Leaflets and brochures: a part of the catalogue on paper, in one click.
@NullMarked
package org.spoluplan.catalogue.leaflets;

import org.jspecify.annotations.NullMarked;
