/// Divides money by a rule and says of each amount how it came about. Exact to the haléř: nothing
/// here is a binary fraction. It knows nothing of calls, councils or a database.
@NullMarked
package org.spoluplan.algorithms.allocation;

import org.jspecify.annotations.NullMarked;
