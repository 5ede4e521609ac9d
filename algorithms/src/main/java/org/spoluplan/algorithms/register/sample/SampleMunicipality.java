package org.spoluplan.algorithms.register.sample;

import org.jspecify.annotations.Nullable;

/// A municipality over which the invented services are spread.
///
/// @param code     bare, as the register has it
/// @param district bare, null in Praha only
/// @param region   bare
/// @param postcode five digits
/// @param weight   how many services it gets beside others; usually its population
public record SampleMunicipality(
    String code,
    String name,
    @Nullable String district,
    String region,
    String postcode,
    long weight) {}
