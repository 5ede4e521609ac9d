package org.spoluplan.grants.cofunding;

import java.util.UUID;

record ShareId(UUID value) {

  /// Where the municipality answers.
  String path() {
    return CofundingController.PATH + "/podily/" + value;
  }
}
