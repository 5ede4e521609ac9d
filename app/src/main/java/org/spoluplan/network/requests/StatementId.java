package org.spoluplan.network.requests;

import java.util.UUID;

record StatementId(UUID value) {

  String path() {
    return "/sit/vyjadreni/" + value;
  }
}
