package org.spoluplan.notifications;

import java.util.UUID;

public record LetterId(UUID value) {}
