package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of towns, villages and their parts in other cases, put into the nominative. Names of
/// municipalities are looked up; how others bend is guessed by their endings, which lie in
/// `place-endings.txt`.
public final class PlaceNames {

  /// In which case a name stands: behind "v", "z", "pro", "mezi" and "k".
  public enum Case {
    LOC,
    GEN,
    ACC,
    INS,
    DAT
  }

  private record Ending(String said, String nominative, boolean ofKnown) {}

  private static final Map<Case, List<Ending>> ENDINGS = endings();

  /// "nad Labem" stays as it is.
  private static final Pattern TAIL = Pattern.compile("\\s(?:nad|pod|u|na|ve?|při)\\s.*");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(\\p{L}{2,}?)(?:ém|ého|ých|ém|ou|ým|ými|é|á|ý)|(\\p{L}{2,})í(?:m|ho|ch|mi)?");
  private static final int SHORTEST_STEM = 2;

  private PlaceNames() {}

  /// Empty when no municipality is called so.
  public static Optional<String> known(String said, Case in) {
    for (var name : candidates(said, in, true)) {
      var known = Municipalities.named(name);
      if (known.isPresent()) return known;
    }
    return Optional.empty();
  }

  /// The likeliest nominative of a name that is not looked up.
  public static String guess(String said, Case in) {
    var all = candidates(said, in, false);
    return all.isEmpty() ? said : all.getFirst();
  }

  /// All that a name in some case may be in the nominative, likelier first; most of them are no
  /// names of anything. For callers with a list of their own.
  public static List<String> nominatives(String said, Case in) {
    return candidates(said, in, true);
  }

  private static List<String> candidates(String said, Case in, boolean known) {
    var tail = TAIL.matcher(said);
    var behind = tail.find() ? tail.group() : "";
    var words = said.substring(0, said.length() - behind.length()).split(" ");
    var noun = words[words.length - 1];
    var nouns = new ArrayList<String>();
    if (known) nouns.add(noun);
    for (var ending : ENDINGS.getOrDefault(in, List.of())) {
      if (!known && ending.ofKnown()) continue;
      if (!noun.endsWith(ending.said()) || (ending.said().isEmpty() && endsOpen(noun))) continue;
      var stem = noun.substring(0, noun.length() - ending.said().length());
      if (stem.length() >= SHORTEST_STEM) nouns.add(stem + ending.nominative());
    }
    var all = new ArrayList<String>();
    for (var one : nouns) {
      if (words.length == 1) all.add(one + behind);
      else for (var before : adjectives(words, one)) all.add(before + " " + one + behind);
    }
    return all;
  }

  private static boolean endsOpen(String word) {
    return "aeiouyáéíóúůýě".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /// Adjectives before a noun, in the genders and numbers they may have.
  private static List<String> adjectives(String[] words, String noun) {
    var all = new ArrayList<String>();
    for (var ending : endingsFor(noun)) {
      var bent = new ArrayList<String>();
      for (int i = 0; i < words.length - 1; i++) bent.add(adjective(words[i], ending));
      all.add(String.join(" ", bent));
    }
    return all;
  }

  private static List<String> endingsFor(String noun) {
    return switch (noun.charAt(noun.length() - 1)) {
      case 'a' -> List.of("á");
      case 'o', 'í' -> List.of("é");
      case 'e' -> List.of("é", "á");
      case 'y' -> List.of("é");
      default -> List.of("ý", "á", "é");
    };
  }

  private static String adjective(String word, String ending) {
    var at = ADJECTIVE.matcher(word);
    if (!at.matches()) return word;
    return at.group(1) == null ? at.group(2) + "í" : at.group(1) + ending;
  }

  private static Map<Case, List<Ending>> endings() {
    var all = new EnumMap<Case, List<Ending>>(Case.class);
    for (var line : Words.lines(PlaceNames.class, "place-endings.txt")) {
      var parts = line.split(" ");
      var ofKnown = parts[1].endsWith("?");
      var said = parts[1].replaceAll("[?-]", "");
      all.computeIfAbsent(Case.valueOf(parts[0]), _ -> new ArrayList<>())
          .add(new Ending(said, parts[2].equals("-") ? "" : parts[2], ofKnown));
    }
    return all;
  }
}
