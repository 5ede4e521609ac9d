/// Planning units: sets of municipalities that change in time.
@NullMarked
package org.spoluplan.territory.units;

import org.jspecify.annotations.NullMarked;
