package org.spoluplan.opendata.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Texts of a file as they may be kept: without signs that the database or a page cannot hold, and
/// not longer than a form would take.
final class Words {

  private static final int LONGEST = 4000;
  private static final int LONGEST_LINE = 300;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Words() {}

  static @Nullable String text(JsonNode node, String name) {
    var said = CONTROL.matcher(node.path(name).asString("")).replaceAll("").strip();
    return said.isEmpty() ? null : shortened(said, LONGEST);
  }

  static @Nullable String line(JsonNode node, String name) {
    var said = text(node, name);
    return said == null ? null : shortened(SPACES.matcher(said).replaceAll(" "), LONGEST_LINE);
  }

  static String name(JsonNode node) {
    var said = line(node, "name");
    return said == null ? "" : said;
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) return text;
    var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end);
  }
}
