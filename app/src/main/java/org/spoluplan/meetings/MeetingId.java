package org.spoluplan.meetings;

import java.util.UUID;

public record MeetingId(UUID value) {}
