package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.regex.Pattern;

/// What names tell. A family name that ends in -á (Nováková, Malá) is a woman's for certain; any
/// other may be a man's or a woman's, and there the minutes use a noun that fits both.
final class PersonWords {

  private static final Pattern TITLE = Pattern.compile("\\S*\\.|MgA|DiS|MBA|CSc");

  private PersonWords() {}

  /// @param family of three lines: `.woman`, `.women` and `.anybody`
  static String label(String family, List<String> names) {
    var women = names.stream().allMatch(PersonWords::isWoman);
    if (!women) return Wording.say(family + ".anybody");
    return Wording.say(family + (names.size() == 1 ? ".woman" : ".women"));
  }

  static boolean isWoman(String name) {
    var bare = bare(name);
    return bare.indexOf(' ') > 0 && bare.endsWith("á");
  }

  /// Without titles, so that "Mgr. Jana Malá, Ph.D." and "Jana Malá" are one person.
  static String bare(String name) {
    var beforeComma = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
    var words = List.of(beforeComma.strip().split("\\s+", -1));
    return String.join(" ", words.stream().filter(w -> !TITLE.matcher(w).matches()).toList());
  }
}
