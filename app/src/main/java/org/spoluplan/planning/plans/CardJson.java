package org.spoluplan.planning.plans;

import org.spoluplan.planning.CardContent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Cards as texts. The same content is always the same text.
final class CardJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private CardJson() {}

  static String write(Object content) {
    return JSON.writeValueAsString(content);
  }

  static CardContent read(String text) {
    return JSON.readValue(text, CardContent.class);
  }

  static Object section(Section section, String text) {
    return JSON.readValue(text, section.type());
  }
}
