package org.spoluplan.algorithms.register;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Takes tags and entities of HTML out of a text. What only looks like them ("věk < 18",
/// "<info@example.org>") stays. Runs in time that grows with the length only.
final class Markup {

  /// Entities of entities of entities; a text that goes on after these is left as it is.
  private static final int MOST_ROUNDS = 8;

  private static final Set<String> BREAKING =
      Set.of(
          "br",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "td",
          "th",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "hr",
          "blockquote");

  private static final Set<String> UNSHOWN = Set.of("script", "style", "template");

  private final String text;
  private final StringBuilder kept;
  private int at;
  private final Set<String> unclosed = new HashSet<>();

  private Markup(String text) {
    this.text = text;
    kept = new StringBuilder(text.length());
  }

  static String without(String given) {
    var text = given;
    for (var round = 0; round < MOST_ROUNDS; round++) {
      if (text.indexOf('<') < 0 && text.indexOf('&') < 0) return text;
      var next = Entities.resolved(new Markup(text).tagsRemoved());
      if (next.equals(text)) return text;
      text = next;
    }
    return text;
  }

  private String tagsRemoved() {
    while (at < text.length()) {
      if (text.charAt(at) != '<' || !isTagRemoved()) kept.append(text.charAt(at++));
    }
    return kept.toString();
  }

  private boolean isTagRemoved() {
    if (text.startsWith("<!--", at)) return isRemovedUpTo("-->", at);
    var nameAt = text.startsWith("</", at) ? at + 2 : at + 1;
    if (text.startsWith("<!", at) || text.startsWith("<?", at)) return isRemovedUpTo(">", at);
    var nameEnd = nameEnd(nameAt);
    if (nameEnd == nameAt || !endsName(nameEnd)) return false;
    var name = text.substring(nameAt, nameEnd).toLowerCase(Locale.ROOT);
    var opens = nameAt == at + 1;
    if (!isRemovedUpTo(">", at)) return false;
    if (BREAKING.contains(name)) kept.append('\n');
    if (opens && UNSHOWN.contains(name)) skipContent(name);
    return true;
  }

  private int nameEnd(int from) {
    var end = from;
    while (end < text.length() && isOfName(text.charAt(end), end == from)) end++;
    return end;
  }

  private static boolean isOfName(char c, boolean first) {
    var letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '-' || c == ':'));
  }

  private boolean endsName(int end) {
    if (end >= text.length()) return false;
    var c = text.charAt(end);
    return c == '>' || c == '/' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isRemovedUpTo(String closing, int from) {
    if (unclosed.contains(closing)) return false;
    var end = text.indexOf(closing, from);
    if (end < 0) {
      unclosed.add(closing);
      return false;
    }
    at = end + closing.length();
    return true;
  }

  /// What lies in a script is no text.
  private void skipContent(String name) {
    var closing = "</" + name;
    while (at < text.length() && !text.regionMatches(true, at, closing, 0, closing.length())) at++;
  }
}
