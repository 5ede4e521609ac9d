package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonNames;

/// Cuts a line of a list of people into pieces: at commas, semicolons, "a", and at dashes where a
/// known given name follows them; elsewhere dashes part a name from a place of work.
final class PeopleSplitting {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[,;\\t](?![^(]*\\))|\\s+a\\s+(?=\\p{Lu})|(?<=\\p{Ll})\\s+[-–]\\s+(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+(?:,|$))|(?<=\\))\\s+(?=\\p{Lu})");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");

  private PeopleSplitting() {}

  static List<Text> of(Text line) {
    var parts = new ArrayList<Text>();
    for (var part : line.split(SEPARATOR)) {
      var from = 0;
      for (var dash = DASH.matcher(part.chars()); dash.find(); ) {
        if (!beginsPerson(part.chars().substring(dash.end()))) continue;
        parts.add(part.sub(from, dash.start()));
        from = dash.end();
      }
      parts.add(part.sub(from));
    }
    return parts;
  }

  private static boolean beginsPerson(String text) {
    var name = PersonNames.at(text);
    return name.isPresent() && name.get().certainty() >= 0.9 && !name.get().isOneWord();
  }
}
