/// Meetings are called: by whom and how often as the rules of procedure say, and at the request of
/// members.
@NullMarked
package org.spoluplan.meetings.convening;

import org.jspecify.annotations.NullMarked;
