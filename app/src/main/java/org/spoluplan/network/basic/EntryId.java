package org.spoluplan.network.basic;

import java.util.UUID;

public record EntryId(UUID value) {

  /// Where whoever keeps the network changes it.
  public String path() {
    return "/sit/zaznamy/" + value;
  }
}
