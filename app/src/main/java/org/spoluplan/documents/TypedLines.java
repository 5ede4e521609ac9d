package org.spoluplan.documents;

import java.util.List;
import java.util.regex.Pattern;

/// Lines as people type them, made safe for the parser: what would be silently eaten or taken for
/// something else is escaped, what no format can hold is dropped.
final class TypedLines {

  private static final int MOST_COLUMNS = 12;

  /// Control characters, halves of surrogate pairs, non-characters, and marks that turn the order
  /// of letters around (a text must read as it is).
  private static final Pattern UNWRITABLE =
      Pattern.compile(
          "[\\p{Cc}&&[^\\t\\n]]|[\\uD800-\\uDFFF]|[\\uFFFE\\uFFFF\\uFEFF]"
              + "|[\\u202A-\\u202E\\u2066-\\u2069]");

  /// "2. 5. 2022" and "2. května" are dates, not lists.
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}\\.(?=\\s?\\d{1,2}\\."
              + "|\\s?(?:led|únor|břez|dub|květ|červ|srp|září|říj|listopadu|prosin))");

  /// "[Novák]: souhlasí" would be a definition of a link and disappear.
  private static final Pattern BRACKET = Pattern.compile("\\[(?![^\\]]*]\\()");

  /// Underlining; in Markdown it would make a heading of the line above.
  private static final Pattern RULE = Pattern.compile("\\s*+(?:-++|=++)\\s*+");

  /// What a word processor leaves when its lists are pasted.
  private static final Pattern PASTED_BULLET = Pattern.compile("^([ \\t]*+)[•·▪◦][ \\t\\u00a0]++");

  private TypedLines() {}

  static List<String> of(String text) {
    var even = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    return UNWRITABLE.matcher(even).replaceAll("").lines().toList();
  }

  static String guarded(String typed) {
    if (RULE.matcher(typed).matches()) return "";
    var line = PASTED_BULLET.matcher(typed).replaceFirst("$1- ");
    var start = afterMarkers(line);
    var text = columns(line.substring(start));
    var head = line.substring(0, start);
    if (BRACKET.matcher(text).lookingAt()) return head + "\\" + text;
    var date = DATE.matcher(text);
    return date.lookingAt()
        ? head + text.substring(0, date.end() - 1) + "\\" + text.substring(date.end() - 1)
        : head + text;
  }

  /// Where the text of a list item or a quoted line begins.
  private static int afterMarkers(String line) {
    var at = 0;
    while (at < line.length()) {
      var c = line.charAt(at);
      var marker = "-*+>".indexOf(c) >= 0 && at + 1 < line.length() && line.charAt(at + 1) == ' ';
      if (!marker && c != ' ' && c != '\t') break;
      at++;
    }
    return at;
  }

  private static String columns(String line) {
    var pipes = line.chars().filter(c -> c == '|').count();
    return pipes > MOST_COLUMNS + 1 ? line.replace("|", "\\|") : line;
  }
}
