/// Minutes: drafted from the meeting, edited as text, checked before they are published.
@NullMarked
package org.spoluplan.meetings.minutes;

import org.jspecify.annotations.NullMarked;
