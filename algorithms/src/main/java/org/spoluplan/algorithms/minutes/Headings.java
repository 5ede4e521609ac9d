package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.czech.Words;

/// Recognises lines that open a section; what they say lies in `headings.txt`.
final class Headings {

  /// @param rest where the text after the label begins
  record Heading(Section section, int rest, boolean colon) {}

  private record Rule(Section section, Pattern pattern, boolean colonNeeded, boolean nameNeeded) {}

  private static final Pattern BLANK = Pattern.compile("[\\s._…-]*");
  private static final int MOST_CELLS = 2;

  private static final List<Rule> RULES = read();

  private Headings() {}

  static Optional<Heading> of(Line line) {
    var folded = line.folded();
    if (folded.isEmpty()
        || line.cells().stream().filter(Headings::isSaid).count() > MOST_CELLS)
      return Optional.empty();
    for (var rule : RULES) {
      var matcher = rule.pattern().matcher(folded);
      if (!matcher.lookingAt()) continue;
      var end = matcher.group("end");
      var colon = end.contains(":") || (end.contains("\t") && line.cells().size() == MOST_CELLS);
      if (rule.colonNeeded() && !colon) continue;
      if (rule.nameNeeded() && !isName(line.text().chars().substring(matcher.end()))) continue;
      return Optional.of(new Heading(rule.section(), matcher.end(), colon));
    }
    return Optional.empty();
  }

  /// Neither blank nor a dotted line to sign on.
  private static boolean isSaid(Text cell) {
    return !BLANK.matcher(cell.chars()).matches();
  }

  private static List<Rule> read() {
    var rules = new ArrayList<Rule>();
    for (var line : Words.lines(Headings.class, "headings.txt")) {
      var space = line.indexOf(' ');
      var section = Section.valueOf(line.substring(0, space));
      var pattern = line.substring(space + 1);
      var bare = pattern.startsWith("^");
      var name = pattern.startsWith("~") || bare;
      var colon = pattern.startsWith("!") || pattern.startsWith("~");
      var words = colon || bare ? pattern.substring(1) : pattern;
      rules.add(new Rule(section, bare ? before(words) : ending(words), colon, name));
    }
    return rules;
  }

  private static boolean isName(String text) {
    return PersonNames.at(text).filter(name -> name.certainty() >= 0.7).isPresent();
  }

  /// A name right behind: "Zapsala Jana Nová".
  private static Pattern before(String said) {
    return Pattern.compile("(?:" + said + ")(?<end>\\s+)");
  }

  /// A colon, a dash, a name behind a tab, or nothing more.
  private static Pattern ending(String said) {
    return Pattern.compile("(?:" + said + ")(?<end>\\s?(?::|\\s[-–—]\\s|\\t)\\s*|\\s?[.,]?$)");
  }
}
