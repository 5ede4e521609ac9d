package org.spoluplan.meetings.voting;

import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.Explanation;

/// The end of a vote, kept with the motion for ever.
record Result(Decision decision, Explanation explanation) {}
