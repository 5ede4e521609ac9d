package org.spoluplan.grants.awards;

import java.util.UUID;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;

/// A scenario on the agenda of a committee.
///
/// @param departures how many of the scenario's departures are in what the committee votes on
record CommitteeItem(
    UUID scenario, int departures, MeetingId meeting, AgendaItemId item, MotionId motion) {}
