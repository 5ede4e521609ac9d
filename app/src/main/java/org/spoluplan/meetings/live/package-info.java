/// What happens at a meeting reaches the pages of those who follow it.
@NullMarked
package org.spoluplan.meetings.live;

import org.jspecify.annotations.NullMarked;
