package org.spoluplan.meetings.minutes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Pracovní skupina pro seniory" met; these are the minutes "pracovní skupiny pro seniory". Names
/// that begin otherwise than bodies of community planning do are left as they are.
final class BodyName {

  private static final Pattern FEMININE =
      Pattern.compile("((?:\\p{L}+[íá] )*)((?:pod)?skupina|komise|rada|konference)(?= |$)(.*)");
  private static final Map<String, String> NOUNS =
      Map.of(
          "skupina", "skupiny",
          "podskupina", "podskupiny",
          "komise", "komise",
          "rada", "rady",
          "konference", "konference");
  private static final Pattern COMMITTEE = Pattern.compile("výbor(?= |$)(.*)");

  private BodyName() {}

  /// @return empty when we do not know how the name bends
  static Optional<String> genitive(String name) {
    var lower = lowerFirst(name.strip());
    var feminine = FEMININE.matcher(lower);
    if (feminine.matches()) {
      var adjectives = feminine.group(1).replace("á ", "é ");
      return Optional.of(adjectives + NOUNS.get(feminine.group(2)) + feminine.group(3));
    }
    var committee = COMMITTEE.matcher(lower);
    return committee.matches() ? Optional.of("výboru" + committee.group(1)) : Optional.empty();
  }

  /// A name that starts with a capital is a title, not a proper name, unless it stands in all
  /// capitals.
  private static String lowerFirst(String name) {
    if (name.isEmpty() || name.equals(name.toUpperCase(Locale.ROOT))) return name;
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
