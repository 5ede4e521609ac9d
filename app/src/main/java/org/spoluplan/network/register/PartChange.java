package org.spoluplan.network.register;

import org.jspecify.annotations.Nullable;

/// A part that is one thing here and another in the register.
///
/// @param here     null when there is none here
/// @param register null when the register has none
record PartChange(PartKey key, @Nullable Object here, @Nullable Object register) {}
