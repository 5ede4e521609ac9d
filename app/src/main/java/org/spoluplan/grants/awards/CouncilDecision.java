package org.spoluplan.grants.awards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Resolution;
import org.spoluplan.meetings.MeetingId;

/// @param scenario by which amounts were computed
record CouncilDecision(UUID scenario, Resolution resolution, @Nullable MeetingId meeting) {}
