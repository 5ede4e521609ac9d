package org.spoluplan.grants;

import org.spoluplan.network.ServiceId;

/// Who pays the service in that year, or how much, has changed.
public record FundingChanged(ServiceId service, int year) {}
