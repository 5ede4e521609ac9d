package org.spoluplan.meetings;

import java.util.UUID;

public record MinutesId(UUID value) {}
