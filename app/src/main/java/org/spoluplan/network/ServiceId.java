package org.spoluplan.network;

import java.util.UUID;

public record ServiceId(UUID value) {}
