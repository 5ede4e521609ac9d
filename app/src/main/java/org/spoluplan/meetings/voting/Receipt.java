package org.spoluplan.meetings.voting;

import org.spoluplan.meetings.MeetingId;

/// The answer to a voter: the ballot is safely kept.
///
/// @param again it was kept before already; nothing changed
record Receipt(MeetingId meeting, boolean again) {}
