package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What names tell. A family name that ends in -á (Nováková, Malá) is a woman's for certain. Any
/// other is a man's when the given name ends as only men's do (Jan, Jiří, Bruno); where neither is
/// sure, the minutes use a noun that fits both.
final class PersonWords {

  private static final Pattern TITLE = Pattern.compile("\\S*\\.|MgA|DiS|MBA|CSc");

  /// Given names of women that end as those of men do.
  private static final Set<String> WOMEN =
      Set.of(
          "Astrid",
          "Carmen",
          "Dagmar",
          "Doris",
          "Edit",
          "Ester",
          "Esther",
          "Evelin",
          "Evelyn",
          "Ingeborg",
          "Ingrid",
          "Iris",
          "Ines",
          "Karen",
          "Karin",
          "Margit",
          "Mercedes",
          "Miriam",
          "Muriel",
          "Nicol",
          "Nikol",
          "Ráchel",
          "Rút",
          "Ruth",
          "Vivien");

  private static final Pattern GIVEN_OF_MEN = Pattern.compile(".*[bcčdďfghjklmnňpqrřsštťvwxzžíoy]");

  private PersonWords() {}

  /// One man makes the plural of all masculine.
  ///
  /// @param family of five lines: `.woman`, `.women`, `.man`, `.men` and `.anybody`
  static String label(String family, List<String> names) {
    var one = names.size() == 1;
    if (names.stream().allMatch(PersonWords::isWoman)) {
      return Wording.say(family + (one ? ".woman" : ".women"));
    }
    if (names.stream().anyMatch(PersonWords::isMan)) {
      return Wording.say(family + (one ? ".man" : ".men"));
    }
    return Wording.say(family + ".anybody");
  }

  static boolean isMan(String name) {
    var bare = bare(name);
    var space = bare.indexOf(' ');
    if (space <= 0 || isWoman(name)) return false;
    var given = bare.substring(0, space);
    return !WOMEN.contains(given) && GIVEN_OF_MEN.matcher(given).matches();
  }

  static boolean isWoman(String name) {
    var bare = bare(name);
    return bare.indexOf(' ') > 0 && bare.endsWith("á");
  }

  /// "Malá Jana", as lists are ordered.
  static String inLists(String name) {
    var bare = bare(name);
    var space = bare.lastIndexOf(' ');
    return space < 0 ? bare : bare.substring(space + 1) + " " + bare.substring(0, space);
  }

  /// Without titles, so that "Mgr. Jana Malá, Ph.D." and "Jana Malá" are one person.
  static String bare(String name) {
    var beforeComma = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
    var words = List.of(beforeComma.strip().split("\\s+", -1));
    return String.join(" ", words.stream().filter(w -> !TITLE.matcher(w).matches()).toList());
  }
}
