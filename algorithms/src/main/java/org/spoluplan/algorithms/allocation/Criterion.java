package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;

/// Something that applications are compared by, as `fte` or `points`.
///
/// @param weight against the other criteria; only their ratio matters
public record Criterion(String name, BigDecimal weight) {}
