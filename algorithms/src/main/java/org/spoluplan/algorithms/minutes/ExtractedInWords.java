package org.spoluplan.algorithms.minutes;

import tools.jackson.databind.JsonNode;

/// A draft for people to read on a terminal: a line for each field that was read, with a question
/// mark where somebody should look.
public final class ExtractedInWords {

  private ExtractedInWords() {}

  public static String of(String file, ExtractedMinutes draft) {
    var json = MinutesJson.of(file, draft);
    var text = new StringBuilder(file).append('\n');
    json.get("fields").properties().forEach(field -> field(text, field.getKey(), field.getValue()));
    json.get("warnings").forEach(warning -> line(text, "!", warning.get("message").asString()));
    return text.toString();
  }

  private static void field(StringBuilder text, String name, JsonNode node) {
    if (node.isNull()) return;
    if (node.isArray()) {
      if (node.isEmpty()) line(text, name, "–");
      node.forEach(item -> line(text, name, words(item)));
    } else {
      line(text, name, words(node));
    }
  }

  private static String words(JsonNode node) {
    if (node.has("value")) {
      var doubt = node.get("confidence").asDouble() < Found.DOUBTFUL ? "?" : "";
      return node.get("value").asString() + doubt;
    }
    var parts = new StringBuilder();
    node.properties()
        .forEach(
            part -> {
              if (part.getValue().isNull()) return;
              parts.append(parts.isEmpty() ? "" : "; ");
              parts.append(part.getKey()).append(": ").append(words(part.getValue()));
            });
    return parts.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format("  %-14s %s%n", name, value));
  }
}
