package org.spoluplan.algorithms.minutes;

import org.jspecify.annotations.Nullable;

/// Until when something is to be done, as it stands in a text.
///
/// @param start where the words begin, "nejpozději do" among them
/// @param end   where they end
/// @param day   a day ("2019-11-30"), a month ("2019-12") or "průběžně"; null where the words name
///              none, as "do příštího jednání" does not
record Deadline(int start, int end, @Nullable Found<String> day) {}
