/// Conclusions as they fall at a meeting, decisions reported there, and what was spoken of.
@NullMarked
package org.spoluplan.meetings.conclusions;

import org.jspecify.annotations.NullMarked;
