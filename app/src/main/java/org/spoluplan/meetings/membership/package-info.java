/// Who is in which body, since when, for which organisation, by which meeting's decision.
@NullMarked
package org.spoluplan.meetings.membership;

import org.jspecify.annotations.NullMarked;
