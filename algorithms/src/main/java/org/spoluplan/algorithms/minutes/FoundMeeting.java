package org.spoluplan.algorithms.minutes;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The next meeting, as far as it is announced.
///
/// @param date a day ("2020-01-13") or a month ("2019-11")
public record FoundMeeting(
    @Nullable Found<String> date, @Nullable Found<LocalTime> time, @Nullable Found<String> place) {}
