package org.spoluplan.algorithms.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Tokens.Token;

/// How old somebody is who is spoken of: "syn 15 let", "80letá", "15ti letý", "je mi čtrnáct".
final class Ages {

  private static final int OLDEST = 110;
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})(?:ti|mi)?(let\\p{L}*|r)?");
  private static final Set<String> YEARS =
      Set.of(
          "let", "roku", "rok", "roky", "leta", "lety", "leteho", "letou", "letych", "lete",
          "letemu", "letym", "mesic", "mesice", "mesicu");

  /// "Bydlím tu už 10 let" is no age.
  private static final Set<String> DURING = Set.of("uz", "pred", "po", "za", "dlouho", "pres");

  private static final List<String> WORDS =
      List.of(
          "nula",
          "jedna",
          "dva",
          "tri",
          "ctyri",
          "pet",
          "sest",
          "sedm",
          "osm",
          "devet",
          "deset",
          "jedenact",
          "dvanact",
          "trinact",
          "ctrnact",
          "patnact",
          "sestnact",
          "sedmnact",
          "osmnact",
          "devatenact",
          "dvacet");

  /// "Dcera 13", but not "dcera, 2 děti".
  private static final Set<String> CHILD =
      Set.of(Stems.of("syn"), Stems.of("dcera"), Stems.of("kluk"), Stems.of("holka"));

  private static final int CHILDREN = 4;

  private record Band(String name, int from, int to) {}

  private static final List<Band> BANDS =
      List.of(
          new Band("0-14", 0, 14),
          new Band("15-26", 15, 26),
          new Band("27-64", 27, 64),
          new Band("65+", 65, OLDEST));

  private Ages() {}

  /// Which quarters of life a service takes; all of them when nobody said.
  static Set<String> bands(@Nullable Integer from, @Nullable Integer to) {
    var least = from == null ? 0 : from;
    var most = to == null ? OLDEST : to;
    var bands = new HashSet<String>();
    for (var band : BANDS) if (least <= band.to() && most >= band.from()) bands.add(band.name());
    return bands;
  }

  /// Null when nobody's age is said.
  static @Nullable Integer in(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      var age = number(words.get(i).plain());
      if (age == null || age > OLDEST || isSince(words, i)) continue;
      if (isSaid(words, i)) return isMonths(words, i) ? 0 : age;
    }
    return null;
  }

  /// Words that belong to an age and ask for nothing.
  static boolean isOfAge(Token word) {
    return Character.isDigit(word.plain().charAt(0)) || YEARS.contains(word.plain());
  }

  private static @Nullable Integer number(String plain) {
    var written = WRITTEN.matcher(plain);
    if (written.matches()) return Integer.valueOf(written.group(1));
    var word = WORDS.indexOf(plain.replaceFirst("ilet\\p{L}*$", ""));
    return word < 0 ? null : Integer.valueOf(word);
  }

  private static boolean isSaid(List<Token> words, int i) {
    var plain = words.get(i).plain();
    var age = number(plain);
    if (i > 0 && age != null && age > CHILDREN && CHILD.contains(words.get(i - 1).stem()))
      return true;
    if (plain.contains("let") || plain.matches("\\d+r")) return true;
    if (i + 1 < words.size() && YEARS.contains(words.get(i + 1).plain())) return true;
    return i > 1 && words.get(i - 2).plain().equals("je") && words.get(i - 1).plain().length() < 4;
  }

  private static boolean isMonths(List<Token> words, int i) {
    return i + 1 < words.size() && words.get(i + 1).plain().startsWith("mesic");
  }

  private static boolean isSince(List<Token> words, int i) {
    return i > 0 && DURING.contains(words.get(i - 1).plain());
  }
}
