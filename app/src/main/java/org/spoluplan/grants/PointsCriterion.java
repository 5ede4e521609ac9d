package org.spoluplan.grants;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What assessors give points for.
///
/// @param code     as a rule calls it
/// @param guidance how many points for what
/// @param most     points at most, at least 0
public record PointsCriterion(
    UUID id, String code, String name, @Nullable String guidance, int most) {}
