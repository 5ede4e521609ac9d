package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Markup;

/// The text as it grows: paragraphs with an empty line between them. All that people typed comes
/// escaped, or as markup made fit to be embedded. Spaces are plain, as people type them; whoever
/// writes the document makes them no-break where they should be.
final class Lines {

  private static final String SECRET_FROM = ":::neverejne\n";
  private static final String SECRET_TO = "\n:::";

  private final StringBuilder text = new StringBuilder();

  static String typed(String plain) {
    return Markup.escape(plain.strip().replaceAll("\\s+", " "));
  }

  static String typed(List<String> plain, String between) {
    return plain.stream().map(Lines::typed).collect(Collectors.joining(between));
  }

  static String bold(String words) {
    return "**" + words + "**";
  }

  /// @param label `**Místo:** sál`; nothing when there is no value
  static @Nullable String fact(String label, @Nullable String value) {
    return value == null || value.isEmpty() ? null : bold(label + ":") + " " + value;
  }

  /// @param paragraph nothing is added when it is null or empty
  void add(@Nullable String paragraph) {
    if (paragraph == null || paragraph.isEmpty()) return;
    if (!text.isEmpty()) text.append("\n\n");
    text.append(paragraph);
  }

  /// In one paragraph, one under another; what is missing is left out.
  void addLines(List<@Nullable String> lines) {
    add(joined(lines));
  }

  static String joined(List<@Nullable String> lines) {
    return lines.stream().filter(java.util.Objects::nonNull).collect(Collectors.joining("\n"));
  }

  void add(String paragraph, boolean confidential) {
    add(confidential ? SECRET_FROM + paragraph + SECRET_TO : paragraph);
  }

  /// What stands in a list line by line, each part with its audience; the list goes on around a
  /// confidential line.
  void addList(List<String> items, List<Boolean> confidential) {
    var list = new StringBuilder();
    for (var i = 0; i < items.size(); i++) {
      if (i > 0) list.append('\n');
      list.append(confidential.get(i) ? SECRET_FROM + items.get(i) + SECRET_TO : items.get(i));
    }
    add(list.toString());
  }

  @Override
  public String toString() {
    return text.toString().replace('\u00a0', ' ');
  }
}
