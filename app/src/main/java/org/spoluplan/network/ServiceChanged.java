package org.spoluplan.network;

/// What is known of a service was changed, or whether it has room.
public record ServiceChanged(ServiceId service) {}
