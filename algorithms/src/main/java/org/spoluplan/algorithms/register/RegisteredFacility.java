package org.spoluplan.algorithms.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place where a service is provided. It has no identifier of its own.
///
/// @param secret  the address is kept from the public on purpose; `address` then holds at most the
///                code of the municipality
/// @param address null when none is given
public record RegisteredFacility(
    @Nullable String name,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean secret,
    @Nullable RegisterAddress address) {}
