/// Money is divided by the rule of the call, tried in scenarios, changed only with a reason, and
/// decided by the council.
@NullMarked
package org.spoluplan.grants.awards;

import org.jspecify.annotations.NullMarked;
