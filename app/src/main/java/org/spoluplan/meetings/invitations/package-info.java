/// People are invited to meetings, answer whether they will come, and have them in their calendars.
@NullMarked
package org.spoluplan.meetings.invitations;

import org.jspecify.annotations.NullMarked;
