package org.spoluplan.algorithms.czech;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A time of day as it stands in a text.
///
/// @param to the end, where a period is said; null when not
public record TimeMention(int start, int end, LocalTime from, @Nullable LocalTime to) {}
