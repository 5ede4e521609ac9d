package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Streets, squares and housing estates: "v Kutnohorské ulici", "ulice Milady Horákové", "na
/// Masarykově náměstí", "na sídlišti Vajgar".
final class Streets {

  /// @param name in the nominative
  record Street(int start, int end, String name) {}

  private static final String NAME =
      "\\p{Lu}\\p{Ll}+(?:\\.\\s\\p{Lu}\\p{Ll}+)?(?:\\s(?:(?:[Uu]|[Nn]a|[Pp]od|[Nn]ad|[Vv]|[Zz]a)\\s)?\\p{Lu}\\p{Ll}+)?";
  private static final String BY_NAME =
      "(?:(?:U|Na|Pod|Nad|V|Za|K)\\s)?" + NAME + "(?:\\s\\p{Lu}\\p{Ll}+)?|\\d{1,2}\\. \\p{Ll}{4,9}";

  /// A noun, "ulice", before the name.
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<![\\p{L}])(?<noun>[Uu]lic(?:e|i|í|emi)|[Uu]l\\.|[Ss]ídlišt(?:ě|i|ěm)|[Nn]áměstí|[Nn]ám\\.|[Nn]ábřeží|[Tt]říd(?:a|ě|y|u))\\s(?<name>"
              + BY_NAME
              + ")");

  /// An adjective with a capital before it.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}])(?<name>\\p{Lu}\\p{Ll}{2,}(?:sk|ck|n|šk|čk|ov|in|l|t|h)(?:é|á|ou|ě|u|o|a)|\\p{Lu}\\p{Ll}+ého)\\s(?<noun>ulic(?:e|i|í)|ul\\.|třída|třídě|třídy|náměstí|nábřeží|předměstí|sídliště|sídlišti|sad(?:y|ech|ů)|park(?:u)?)(?!\\p{L})");

  private static final Pattern NEXT = Pattern.compile("(?:,|\\sa)\\s(?<name>" + BY_NAME + ")");
  /// "Masarykově", but "Růžové".
  private static final Pattern POSSESSIVE = Pattern.compile(".*(?:ov|in)(?:a|o|u|y|ě)");
  private static final Pattern NOT =
      Pattern.compile("(?iu)(?:přípravn|základní|školní|obyvatel|sousední|vedlejší|hlavní(?! )).*");

  private Streets() {}

  static List<Street> in(String text) {
    var found = new ArrayList<Street>();
    for (var at = BEFORE.matcher(text); at.find(); ) {
      if (NOT.matcher(at.group("name")).matches()) continue;
      var noun = noun(at.group("noun"));
      found.add(new Street(at.start(), at.end(), adjective(at.group("name"), noun) + " " + noun));
    }
    for (var at = BEHIND.matcher(text); at.find(); ) {
      var start = at.start();
      if (found.stream().anyMatch(one -> one.start() < at.end() && one.end() > start)) continue;
      var name = at.group("name");
      var noun = noun(at.group("noun"));
      var whole = isAdjective(name) && noun.equals("ulice") ? name + " ulice" : noun + " " + name;
      found.add(new Street(start, at.end(), whole));
      if (!at.group("noun").endsWith("ch") && !at.group("noun").endsWith("mi")) continue;
      var next = NEXT.matcher(text);
      for (var end = at.end(); next.region(end, text.length()).lookingAt(); end = next.end())
        found.add(new Street(next.start("name"), next.end(), next.group("name") + " " + noun));
    }
    return found;
  }

  private static boolean isAdjective(String name) {
    return !name.contains(" ") && (name.endsWith("á") || name.endsWith("ova"));
  }

  private static String noun(String said) {
    var small = said.toLowerCase(Locale.ROOT);
    if (small.startsWith("ul")) return "ulice";
    if (small.startsWith("síd")) return "sídliště";
    if (small.equals("nám.")) return "náměstí";
    if (small.startsWith("tř")) return "třída";
    if (small.startsWith("sad")) return "sady";
    return small.startsWith("park") ? "park" : small;
  }

  /// "Kutnohorské ulici" is "Kutnohorská ulice", "Masarykově náměstí" "Masarykovo náměstí".
  private static String adjective(String said, String noun) {
    var female = noun.equals("ulice") || noun.equals("třída");
    var stem = said.replaceFirst("(?:ého|ém|é|á|ou|ě|u|o|a)$", "");
    if (said.endsWith("ého")) return noun.equals("sady") || !female ? said : stem + "á";
    if (POSSESSIVE.matcher(said).matches()) return stem + (female ? "a" : "o");
    return stem + (female ? "á" : noun.equals("park") ? "ý" : "é");
  }
}
