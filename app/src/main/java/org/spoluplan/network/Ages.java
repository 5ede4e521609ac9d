package org.spoluplan.network;

import org.jspecify.annotations.Nullable;

/// Of what age people must be, in whole years; a missing bound is open.
public record Ages(@Nullable Integer from, @Nullable Integer to, @Nullable String note) {

  public static final Ages ANY = new Ages(null, null, null);

  public Ages {
    if (from != null && to != null && to < from) {
      throw new IllegalArgumentException("ages " + from + " to " + to);
    }
  }
}
