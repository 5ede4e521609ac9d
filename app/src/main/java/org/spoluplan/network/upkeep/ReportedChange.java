package org.spoluplan.network.upkeep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.network.ServiceId;

/// What somebody of a service says has changed, in words; nobody has written it down yet.
public record ReportedChange(
    ServiceId service, @Nullable PersonId by, String note, Instant saidAt) {}
