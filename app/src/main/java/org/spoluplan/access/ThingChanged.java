package org.spoluplan.access;

import org.spoluplan.kernel.Thing;

/// Something was done to a thing. Published with each line of the audit trail, so that whoever
/// keeps a picture of things (search) misses no change. Heard before the transaction commits.
public record ThingChanged(Thing thing) {}
