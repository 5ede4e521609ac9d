package org.spoluplan.grants.applications;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.kernel.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Applications as texts. The same content is always the same text, so that its fingerprint proves
/// what was submitted.
final class ContentJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private ContentJson() {}

  static String write(Object content) {
    return JSON.writeValueAsString(content);
  }

  static ApplicationContent read(String text) {
    return JSON.readValue(text, ApplicationContent.class);
  }

  static Object section(Section section, String text) {
    return JSON.readValue(text, section.type());
  }

  /// Hexadecimal.
  static String fingerprint(String text) {
    return HexFormat.of().formatHex(Sha256.of(text));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
