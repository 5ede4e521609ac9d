/// Meetings begin, go from point to point and end; what was said is written down.
@NullMarked
package org.spoluplan.meetings.holding;

import org.jspecify.annotations.NullMarked;
