package org.spoluplan.grants;

import org.spoluplan.network.ServiceId;

/// Who pays the service in that year, or how much, has changed; it may be more than before.
public record FundingChanged(ServiceId service, int year) {}
