package org.spoluplan.algorithms.minutes;

import org.jspecify.annotations.Nullable;

/// A vote that was recorded. A number is null where the text leaves it out.
///
/// @param result "přijato" or "nepřijato"
public record FoundVote(
    @Nullable Found<String> subject,
    @Nullable Found<Integer> inFavour,
    @Nullable Found<Integer> against,
    @Nullable Found<Integer> abstained,
    @Nullable Found<String> result) {}
