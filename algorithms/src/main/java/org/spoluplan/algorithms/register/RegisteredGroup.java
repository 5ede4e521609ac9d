package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// A target group.
///
/// @param code "CilovaSkupinaOsoby/24"
/// @param note free text, in practice the place where the served territory is said
public record RegisteredGroup(String code, @Nullable String note) {}
