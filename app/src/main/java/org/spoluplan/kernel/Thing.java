package org.spoluplan.kernel;

import java.util.UUID;

/// A reference to a thing of any capability, for the thread, the audit trail, search and letters.
///
/// @param kind what it is, a stable word of the capability that owns it, e.g. `meeting`
public record Thing(String kind, UUID id) {}
