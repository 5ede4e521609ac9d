package org.spoluplan.network;

import java.util.UUID;

public record ProviderId(UUID value) {}
