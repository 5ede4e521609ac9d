package org.spoluplan.meetings;

import java.util.UUID;

public record ConclusionId(UUID value) {}
