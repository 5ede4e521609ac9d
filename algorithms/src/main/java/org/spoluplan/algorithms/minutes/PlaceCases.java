package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;

/// Places said after "v" and "na": "v malé zasedací místnosti MÚ" is "malá zasedací místnost MÚ".
/// The nouns lie in `places.txt`, each with its gender and the case it stands in; adjectives before
/// them follow by their endings.
final class PlaceCases {

  private record Noun(char gender, String nominative) {}

  private static final Map<String, Noun> NOUNS = nouns();
  private static final Pattern ADJECTIVE =
      Pattern.compile("(\\p{L}{2,}?)(?:ém|é|ých|ou)|\\p{L}{2,}í(?:m|ho)?");
  private static final Pattern SAID = Pattern.compile("\\b(?:ve?|na|do)\\s(?=\\p{L})");
  private static final int MOST_WORDS = 4;

  private PlaceCases() {}

  private static Map<String, Noun> nouns() {
    var nouns = new HashMap<String, Noun>();
    for (var line : Words.lines(PlaceCases.class, "places.txt")) {
      var parts = line.split(" ");
      nouns.put(Fold.of(parts[1]), new Noun(parts[0].charAt(0), parts[2]));
    }
    return nouns;
  }

  /// Where the words begin that name a place after a preposition; -1 where none do.
  static int find(Text text) {
    for (var at = SAID.matcher(text.folded()); at.find(); ) {
      if (noun(words(Loud.quiet(text.chars().substring(at.end())))) >= 0) return at.end();
    }
    return -1;
  }

  /// As it stands where no noun of a place is near its beginning.
  static String nominative(String place) {
    var words = words(place);
    var at = noun(words);
    if (at < 0) return place;
    var noun = NOUNS.get(Fold.of(bare(words.get(at))));
    if (noun == null) return place;
    var rest = place.substring(end(place, at));
    var said = new ArrayList<String>();
    for (var word : words.subList(0, at)) said.add(adjective(word, noun.gender()));
    var capital = Character.isUpperCase(words.get(at).charAt(0));
    var head = noun.nominative();
    said.add(capital ? Character.toUpperCase(head.charAt(0)) + head.substring(1) : head);
    return String.join(" ", said) + rest;
  }

  private static List<String> words(String text) {
    var words = List.of(text.split(" "));
    return words.subList(0, Math.min(MOST_WORDS, words.size()));
  }

  private static String bare(String word) {
    return word.replaceAll("[,.;:]+$", "");
  }

  /// The first noun with only adjectives before it.
  private static int noun(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (NOUNS.containsKey(Fold.of(bare(words.get(i))))) return i;
      if (!ADJECTIVE.matcher(words.get(i)).matches()) return -1;
    }
    return -1;
  }

  /// Where the word with a number ends, without the comma behind it.
  private static int end(String text, int number) {
    var end = 0;
    for (int i = 0; i < number; i++) end = text.indexOf(' ', end) + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
    return end;
  }

  private static String adjective(String word, char gender) {
    if (word.endsWith("í")) return word;
    if (word.endsWith("ím") || word.endsWith("ího"))
      return word.substring(0, word.lastIndexOf('í') + 1);
    var at = ADJECTIVE.matcher(word);
    if (!at.matches() || at.group(1) == null) return word;
    return at.group(1) + (gender == 'f' ? "á" : gender == 'm' ? "ý" : "é");
  }
}
