package org.spoluplan.network.register;

import org.jspecify.annotations.Nullable;

/// A form of a service without its capacities.
record FormHours(String code, boolean nonstop, @Nullable String hours) {}
