/// All about the territory of a municipality on one page.
@NullMarked
package org.spoluplan.capacity.workspace;

import org.jspecify.annotations.NullMarked;
