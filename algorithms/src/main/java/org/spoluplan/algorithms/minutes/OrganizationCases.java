package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Words;

/// Puts names of organisations into the nominative: the noun at the head from its list, adjectives
/// before it to agree with it. What stands behind the head stays as it is.
final class OrganizationCases {

  private record Head(char gender, String nominative, Pattern forms) {}

  private static final List<Head> HEADS = heads();
  private static final Pattern ADJECTIVE =
      Pattern.compile("(\\p{L}+?)(?:ého|ému|ých|ým|ém|ou|á|é|ý)");

  private OrganizationCases() {}

  private static List<Head> heads() {
    var heads = new ArrayList<Head>();
    for (var line : Words.lines(OrganizationCases.class, "organization-heads.txt")) {
      var parts = line.split(" ", 3);
      var forms = parts[2].startsWith("!") ? parts[2].substring(1) : parts[2];
      heads.add(
          new Head(
              parts[0].charAt(0),
              parts[1].replace('-', ' '),
              Pattern.compile("(?iu)(?:" + forms + ")")));
    }
    return heads;
  }

  static String nominative(String name) {
    var words = name.split(" ");
    for (int i = 0; i < Math.min(4, words.length); i++) {
      for (var head : HEADS) {
        if (!head.forms().matcher(words[i]).matches()) continue;
        words[i] =
            Character.isUpperCase(words[i].charAt(0))
                ? head.nominative()
                : head.nominative().toLowerCase(java.util.Locale.ROOT);
        for (int j = 0; j < i; j++) words[j] = adjective(words[j], head.gender());
        return String.join(" ", words);
      }
      if (!isAdjective(words[i])) break;
    }
    return name;
  }

  private static boolean isAdjective(String word) {
    return word.endsWith("í")
        || ADJECTIVE.matcher(word).matches()
        || word.matches("\\p{L}+í(?:ho|mu|m)");
  }

  private static String adjective(String word, char gender) {
    if (word.matches("\\p{L}+í(?:ho|mu|m)")) return word.replaceFirst("í(?:ho|mu|m)$", "í");
    var at = ADJECTIVE.matcher(word);
    if (!at.matches()) return word;
    return at.group(1) + (gender == 'f' ? "á" : gender == 'm' ? "ý" : "é");
  }
}
