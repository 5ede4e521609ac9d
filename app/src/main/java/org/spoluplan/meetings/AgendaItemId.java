package org.spoluplan.meetings;

import java.util.UUID;

public record AgendaItemId(UUID value) {}
