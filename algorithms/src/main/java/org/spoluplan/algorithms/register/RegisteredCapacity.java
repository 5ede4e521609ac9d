package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// A capacity as it is registered.
///
/// @param registeredMaximum the most that may be provided, never what is free: the register knows
///                          no free places; null when only the note says it
/// @param unitCode          "TypKapacitySocialniSluzby/luzka" and the like
public record RegisteredCapacity(
    @Nullable Integer registeredMaximum, @Nullable String note, @Nullable String unitCode) {}
