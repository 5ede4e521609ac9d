package org.spoluplan.algorithms.register;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Entities of HTML put back into characters, each once.
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

  private static final int DECIMAL = 10;
  private static final int HEXADECIMAL = 16;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("bdquo", "„"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("bull", "•"),
          Map.entry("sect", "§"),
          Map.entry("shy", ""));

  private Entities() {}

  /// Unknown ones stay as they are written.
  static String resolved(String text) {
    if (text.indexOf('&') < 0) return text;
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    if (found.group(3) != null) return NAMED.getOrDefault(found.group(3), found.group());
    var code =
        found.group(1) == null
            ? Integer.parseInt(found.group(2), HEXADECIMAL)
            : Integer.parseInt(found.group(1), DECIMAL);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
