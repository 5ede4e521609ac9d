package org.spoluplan.territory.indicators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where values are from.
///
/// @param address on the web
record SourceNote(
    UUID id, String title, String licence, @Nullable String address, String fileName) {}
