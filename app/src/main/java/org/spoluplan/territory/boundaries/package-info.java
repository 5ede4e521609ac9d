/// Boundaries of municipalities and areas: how they come in and how they are kept.
@NullMarked
package org.spoluplan.territory.boundaries;

import org.jspecify.annotations.NullMarked;
