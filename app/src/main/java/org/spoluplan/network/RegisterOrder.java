package org.spoluplan.network;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What of the national register is to be taken over.
///
/// @param region   code of the only region whose services are taken; null takes all
/// @param anyCount though there are far more or fewer services than the last time, or some repeat
/// @param language of the lines in the report
public record RegisterOrder(
    Path file, @Nullable String region, boolean anyCount, Locale language) {}
