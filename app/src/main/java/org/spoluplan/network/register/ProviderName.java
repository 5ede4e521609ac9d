package org.spoluplan.network.register;

import org.jspecify.annotations.Nullable;

/// @param ico eight digits; null when none is given, or its check digit does not hold
record ProviderName(@Nullable String ico, String name) {

  /// The same organisation, however it is called.
  boolean isSame(ProviderName other) {
    return ico != null && ico.equals(other.ico);
  }
}
