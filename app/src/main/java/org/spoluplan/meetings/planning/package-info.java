/// Meetings are planned: when, where, joint with whom, with which agenda.
@NullMarked
package org.spoluplan.meetings.planning;

import org.jspecify.annotations.NullMarked;
