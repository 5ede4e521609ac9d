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

  private record Rule(Section section, Pattern pattern, boolean colonNeeded, boolean nameNeeded) {

    /// Of a name right behind the label, without a sign.
    boolean isBare() {
      return nameNeeded && !colonNeeded;
    }
  }

  /// Labels are shorter.
  private static final int LONGEST_LABEL = 150;

  private static final Pattern BLANK = Pattern.compile("[\\s._…-]*");
  private static final int LONGEST_FIELD = 40;

  /// Words that stand alone as titles, too.
  private static final Pattern NO_FIELD =
      Pattern.compile(
          "(?:zapis|zaznam|protokol|kontrola|doba|prostory?|komise|vybor|(?:pracovni )?skupina|podpisy?).*|host\\p{L}*|.*\\b(?:vedl|ridil|zahajil|moderoval|ukoly?)\\p{L}*");
  private static final int MOST_CELLS = 2;

  private static final List<Rule> RULES = read();

  private Headings() {}

  static Optional<Heading> of(Line line) {
    var folded = line.folded();
    if (folded.isEmpty() || line.cells().stream().filter(Headings::isSaid).count() > MOST_CELLS)
      return Optional.empty();
    var plain = isPlain(folded);
    for (var rule : RULES) {
      if (plain && !rule.isBare()) continue;
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

  /// A field of which the label stands alone on a line, without a colon: "MÍSTO", "Číslo jednání".
  static Optional<Heading> alone(Line line) {
    var folded = line.folded();
    if (folded.length() < 4 || folded.length() > LONGEST_FIELD || line.cells().size() > 1)
      return Optional.empty();
    if (NO_FIELD.matcher(folded).matches()) return Optional.empty();
    for (var rule : RULES) {
      if (!rule.colonNeeded() || rule.nameNeeded() || !isField(rule.section())) continue;
      var matcher = rule.pattern().matcher(folded + ":");
      if (matcher.matches()) return Optional.of(new Heading(rule.section(), folded.length(), true));
    }
    return Optional.empty();
  }

  private static boolean isField(Section section) {
    return section.isOfHead()
        || section.isOfPeople()
        || section.isShort()
        || section == Section.NUMBER
        || section == Section.NEXT;
  }

  /// A long line without any sign that could end a label.
  private static boolean isPlain(String folded) {
    if (folded.length() <= LONGEST_LABEL) return false;
    for (int i = 0; i < LONGEST_LABEL; i++)
      if (":\t-–—".indexOf(folded.charAt(i)) >= 0) return false;
    return true;
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
