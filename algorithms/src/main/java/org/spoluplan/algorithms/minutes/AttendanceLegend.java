package org.spoluplan.algorithms.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What marks in a table of people mean, where the text says it: "1 přítomen, 0 omluven, x
/// nepřítomen", "P – přítomen, O – omluven", "+ účast".
final class AttendanceLegend {

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<code>[\\p{L}]{1,2}|\\d|[+*x×/✓✔•–-])\\s?(?:[=:]|[-–—](?=\\s))?\\s?(?:(?<absent>ne-?pritom\\p{L}*|neomluv\\p{L}*|bez omluvy|chybel\\p{L}*|neucast\\p{L}*)|(?<excused>omluv\\p{L}*)|(?<guest>host\\p{L}*)|(?<present>(?:byl[a]? )?pritom\\p{L}*|ucast\\p{L}*|zucast\\p{L}*))");
  private static final int ENOUGH = 2;

  private AttendanceLegend() {}

  /// By the folded mark; nothing where no line explains at least two.
  static Optional<Map<String, Section>> in(List<Line> lines) {
    for (var line : lines) {
      if (line.whole().length() > 200) continue;
      var codes = new HashMap<String, Section>();
      for (var at = CODE.matcher(line.whole().folded()); at.find(); )
        codes.putIfAbsent(
            at.group("code"),
            at.group("absent") != null
                ? Section.ABSENT
                : at.group("excused") != null
                    ? Section.EXCUSED
                    : at.group("guest") != null ? Section.GUESTS : Section.ATTENDEES);
      if (codes.size() >= ENOUGH && codes.containsValue(Section.ATTENDEES))
        return Optional.of(codes);
    }
    return Optional.empty();
  }
}
