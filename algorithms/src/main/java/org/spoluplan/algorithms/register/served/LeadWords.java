package org.spoluplan.algorithms.register.served;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PlaceNames;

/// Words around names of areas. All folded.
final class LeadWords {

  private static final Map<String, PlaceNames.Case> CASES =
      Map.ofEntries(
          Map.entry("v", PlaceNames.Case.LOC),
          Map.entry("ve", PlaceNames.Case.LOC),
          Map.entry("na", PlaceNames.Case.LOC),
          Map.entry("po", PlaceNames.Case.LOC),
          Map.entry("z", PlaceNames.Case.GEN),
          Map.entry("ze", PlaceNames.Case.GEN),
          Map.entry("do", PlaceNames.Case.GEN),
          Map.entry("od", PlaceNames.Case.GEN),
          Map.entry("kolem", PlaceNames.Case.GEN),
          Map.entry("okoli", PlaceNames.Case.GEN),
          Map.entry("uzemi", PlaceNames.Case.GEN),
          Map.entry("obyvatele", PlaceNames.Case.GEN),
          Map.entry("obyvatelum", PlaceNames.Case.GEN),
          Map.entry("obcanum", PlaceNames.Case.GEN),
          Map.entry("obcane", PlaceNames.Case.GEN),
          Map.entry("uradu", PlaceNames.Case.GEN),
          Map.entry("meu", PlaceNames.Case.GEN),
          Map.entry("mezi", PlaceNames.Case.INS),
          Map.entry("pro", PlaceNames.Case.ACC));

  private static final List<Map.Entry<Pattern, PlaceKind>> KINDS =
      List.of(
          Map.entry(Pattern.compile("okr|okres(?:u|e|ech|y|em|um)?"), PlaceKind.DISTRICT),
          Map.entry(Pattern.compile("kraj(?:e|i|ich|u|em|um)?"), PlaceKind.REGION),
          Map.entry(Pattern.compile("orp|obvod(?:u|e|ech|y|em)?"), PlaceKind.ORP),
          Map.entry(
              Pattern.compile(
                  "obec|obc(?:e|i|ich|im|emi)|mest(?:o|a|e|u|ech|ys|yse|ysi|um|em)?|vesnic\\p{L}*"),
              PlaceKind.MUNICIPALITY),
          Map.entry(Pattern.compile("casti?|castech|ctvrt\\p{L}*"), PlaceKind.PART));

  private static final Set<String> EXCEPTIONS = Set.of("mimo", "krome", "vyjma", "vyjimkou");

  private static final Set<String> KEEPING =
      Set.of(
          ",",
          "a",
          "i",
          "nebo",
          "ci",
          "az",
          "-",
          "–",
          ":",
          "(",
          ")",
          "/",
          "dale",
          "take",
          "tez",
          "vcetne",
          "zejmena",
          "predevsim",
          "hlavne",
          "konkretne",
          "napriklad",
          "cele",
          "celem",
          "celeho",
          "jeho",
          "jejich",
          "vsech",
          "okolnich",
          "prilehlych",
          "spravni",
          "spravniho",
          "spravnim",
          "statutarniho",
          "statutarnim",
          "hlavniho",
          "hlavnim",
          "hl",
          "m",
          "so",
          "nasledujicich",
          "techto",
          "soucasne",
          "rovnez",
          ".");

  private static final int LONGEST_ABBREVIATION = 3;

  private LeadWords() {}

  /// The case in which names stand behind a word; null when it leads to none.
  static PlaceNames.@Nullable Case caseBehind(String word) {
    return CASES.get(word);
  }

  static @Nullable PlaceKind kind(String word) {
    return KINDS.stream()
        .filter(kind -> kind.getKey().matcher(word).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  static boolean excepts(String word) {
    return EXCEPTIONS.contains(word);
  }

  /// A list of names goes on over it.
  static boolean keepsOpen(String word) {
    return KEEPING.contains(word);
  }

  /// A full stop behind a short word in small letters ("hl. m.", "okr.") ends nothing.
  static boolean endsSentence(List<Sentence.Token> tokens, int at) {
    var token = tokens.get(at);
    if (token.said().equals(";")) return true;
    if (!token.said().equals(".") || at == 0) return false;
    var before = tokens.get(at - 1);
    return before.isCapitalised() || before.said().length() > LONGEST_ABBREVIATION;
  }
}
