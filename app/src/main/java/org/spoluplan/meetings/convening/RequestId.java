package org.spoluplan.meetings.convening;

import java.util.UUID;

/// A request that a body meet.
record RequestId(UUID value) {}
