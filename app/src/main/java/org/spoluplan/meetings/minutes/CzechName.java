package org.spoluplan.meetings.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name of a person as it is bent in Czech texts: "Pavel Němec", "s Pavlem Němcem". It rather
/// finds too much than too little: people decide about each.
final class CzechName {

  /// Before a family name that stands alone.
  static final String HONOUR =
      "(?iu:p\\.|pan(?:a|u|em|e)?|paní|slečn(?:a|y|ě|u|ou)|manžel(?:é|ů|ům|y)|rodin(?:a|y|ě|u|ou)"
          + "|klient(?:ka|ky|ce|ku|kou|a|u|ovi|em)?)[ \\u00a0]+";

  private static final int LONG = 5;
  private static final int SHORTEST_BASE = 2;
  private static final String NO_LETTER_BEFORE = "(?<!\\p{L})";
  private static final String NO_LETTER_AFTER = "(?!\\p{L})";
  private static final Pattern VANISHING_E = Pattern.compile("(.*[^aeiouyáéěíóúůý])e([klcrnň])");
  private static final Pattern OF_A_FAMILY = Pattern.compile("(.{3,})ov(?:ých|ým|i|é|ou|á)");

  private final List<String> words;

  /// @param name with or without titles
  CzechName(String name) {
    words = List.of(PersonWords.bare(name).split("\\s+"));
  }

  /// "P. N."
  String initials() {
    return words.stream()
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
        .collect(Collectors.joining(" "));
  }

  boolean sharesFamilyNameWith(CzechName other) {
    var one = base(words.getLast());
    var two = base(other.words.getLast());
    return one.startsWith(two) || two.startsWith(one);
  }

  /// The whole name, bent, in either order.
  Pattern whole() {
    var straight = words.stream().map(CzechName::bent).collect(Collectors.joining("\\s+"));
    if (words.size() == 1) return pattern(straight);
    var reversed =
        words.reversed().stream().map(CzechName::bent).collect(Collectors.joining("\\s+"));
    return pattern("(?:" + straight + "|" + reversed + ")");
  }

  /// The family name alone, where it can hardly be anything else: it is long, or a word of honour
  /// stands before it, which is group 1.
  Pattern familyAlone() {
    var family = words.getLast();
    var honour = base(family).length() >= LONG ? "((?:" + HONOUR + ")?)" : "(" + HONOUR + ")";
    return Pattern.compile(
        NO_LETTER_BEFORE + honour + NO_LETTER_BEFORE + bent(family) + NO_LETTER_AFTER);
  }

  boolean covers(String said) {
    return whole().matcher(said).matches()
        || pattern(bent(words.getLast())).matcher(said).matches();
  }

  /// Whether the text has the whole name.
  boolean standsIn(String text) {
    return whole().matcher(text).results().map(MatchResult::start).findFirst().isPresent();
  }

  /// Whether it looks like a name at all: "zástupci obcí" does not.
  boolean isOfAPerson() {
    return words.size() > 1
        && Arrays.asList(words.getFirst(), words.getLast()).stream()
            .allMatch(word -> word.matches("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(NO_LETTER_BEFORE + regex + NO_LETTER_AFTER);
  }

  private static String base(String word) {
    var family = OF_A_FAMILY.matcher(word);
    if (family.matches()) return family.group(1);
    return word.matches(".{" + SHORTEST_BASE + ",}[aeiouyáéěíóúůý]")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /// A woman's name is not an ending of a man's.
  private static String bent(String word) {
    if (word.endsWith("ová")) {
      return Pattern.quote(word.substring(0, word.length() - 1)) + "(?:á|é|ou)";
    }
    var vanishing = VANISHING_E.matcher(word);
    if (vanishing.matches()) {
      return Pattern.quote(vanishing.group(1))
          + "e?"
          + vanishing.group(2)
          + "(?!ov[áéo])\\p{Ll}{0,4}";
    }
    return Pattern.quote(base(word))
        + (base(word).equals(word) ? "(?!ov[áéo])" : "")
        + "\\p{Ll}{0,4}";
  }
}
