/// One register of tasks over all meetings: who has what, by when, how it is getting on.
@NullMarked
package org.spoluplan.meetings.tasks;

import org.jspecify.annotations.NullMarked;
