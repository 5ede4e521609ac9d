package org.spoluplan.planning.quality;

import java.util.UUID;

/// Where it can be seen that an area is met.
///
/// @param address of a page of the application or of another web
record Evidence(UUID id, String area, String title, String address) {}
