package org.spoluplan.network;

import org.jspecify.annotations.Nullable;

public record Contact(Kind kind, String value, @Nullable String note) {

  public enum Kind {
    PHONE,
    EMAIL,
    WEB
  }
}
