package org.spoluplan.algorithms.minutes;

import org.jspecify.annotations.Nullable;

/// Something that is to be done.
///
/// @param who    a person, body, organisation or role, as written
/// @param due    a day ("2019-11-30"), a month ("2019-12") or "průběžně"
/// @param status "splněno", "nesplněno", "trvá", "zrušeno"
public record FoundTask(
    Found<String> what,
    @Nullable Found<String> who,
    @Nullable Found<String> due,
    @Nullable Found<String> status) {}
