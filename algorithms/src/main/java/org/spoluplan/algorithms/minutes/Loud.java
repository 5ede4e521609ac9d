package org.spoluplan.algorithms.minutes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;

/// Names written in capitals, made quiet: "PRACOVNÍ SKUPINA PRO SENIORY" is "Pracovní skupina pro
/// seniory"; municipalities keep their capital.
final class Loud {

  private static final Locale CZECH = Locale.of("cs");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> MUNICIPALITIES = municipalities();

  private Loud() {}

  static String quiet(String text) {
    if (!isLoud(text)) return text;
    var quiet = new StringBuilder(text.toLowerCase(CZECH));
    for (var at = WORD.matcher(quiet.toString()); at.find(); ) {
      if (at.start() == 0 || MUNICIPALITIES.contains(Fold.of(at.group()))) {
        quiet.setCharAt(at.start(), Character.toUpperCase(quiet.charAt(at.start())));
      }
    }
    return quiet.toString();
  }

  /// Most of the letters are capitals; one that slipped does not matter.
  private static boolean isLoud(String text) {
    var letters = text.chars().filter(Character::isLetter).count();
    var capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > 7 && capitals * 10 >= letters * 8;
  }

  private static Set<String> municipalities() {
    var names = new HashSet<String>();
    for (var name : Words.lines(Words.class, "municipalities.txt")) {
      var first = name.split("[ -]")[0];
      if (first.length() > 4) names.add(Fold.of(first));
    }
    return names;
  }
}
