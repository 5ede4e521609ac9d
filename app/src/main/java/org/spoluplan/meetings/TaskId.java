package org.spoluplan.meetings;

import java.util.UUID;

public record TaskId(UUID value) {}
