package org.spoluplan.meetings;

import java.util.UUID;

public record BodyId(UUID value) {}
