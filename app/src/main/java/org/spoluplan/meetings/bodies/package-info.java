/// Steering groups, working groups, commissions, and the rules they proceed by.
@NullMarked
package org.spoluplan.meetings.bodies;

import org.jspecify.annotations.NullMarked;
