package org.spoluplan.grants.settlement;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A settlement as a text: the same figures are always the same text, so that its fingerprint
/// proves what was submitted.
final class SettlementJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private SettlementJson() {}

  static String write(Grounds grounds) {
    return JSON.writeValueAsString(grounds);
  }
}
