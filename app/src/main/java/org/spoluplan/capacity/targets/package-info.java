/// Minimum and ideal capacity of planning units, what there is, and what is missing.
@NullMarked
package org.spoluplan.capacity.targets;

import org.jspecify.annotations.NullMarked;
