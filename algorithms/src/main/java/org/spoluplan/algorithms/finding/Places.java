package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;
import org.spoluplan.algorithms.finding.Tokens.Token;

/// Names of places in questions, in any case.
public final class Places {

  /// "v Jablonci": what stands before a place.
  private static final Set<String> BEFORE =
      Set.of(
          "v", "ve", "z", "ze", "na", "do", "u", "o", "k", "ke", "okoli", "kolem", "pro", "blizko");

  private static final Set<String> LIVING = Set.of("bydl", "bydlt", "zij", "zijm");

  /// Letters of a town's name that are enough, and so many that it is no shortening.
  private static final int SHORTEST = 4;

  private static final int LONGEST = 6;

  /// "Jablonec nad Nisou" is mostly called by what stands before this.
  private static final Set<String> MIDDLE = Set.of("nad", "pod", "u", "v", "ve", "na", "pri");

  /// Smaller ones are taken for places only when they are written as names.
  private static final int TOWN = 3000;

  /// Names of a landscape rather than of a town.
  private static final Pattern TERRITORY = Pattern.compile("sk[ou]$|^krkono|^pod");

  private final Map<String, KnownPlace> byCode;
  private final Map<List<String>, List<KnownPlace>> byStems = new HashMap<>();
  private final Map<String, Set<String>> byOrp;
  private final Map<String, KnownPlace> aliases = new HashMap<>();
  private int longest = 1;

  private Places(Collection<KnownPlace> places) {
    this.byCode = places.stream().collect(Collectors.toMap(KnownPlace::code, place -> place));
    this.byOrp =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    KnownPlace::orp,
                    Collectors.mapping(KnownPlace::code, Collectors.toUnmodifiableSet())));
    for (var place : places) for (var stems : names(place.name())) add(stems, place);
    var biggest = Comparator.comparingInt(KnownPlace::population).reversed();
    byStems.values().forEach(same -> same.sort(biggest.thenComparing(KnownPlace::code)));
    for (var line : Words.lines(Places.class, "place-aliases.csv")) {
      var cells = line.split(";");
      places.stream()
          .filter(place -> place.name().equals(cells[1]))
          .findFirst()
          .ifPresent(place -> aliases.put(cells[0], place));
    }
  }

  public static Places of(Collection<KnownPlace> places) {
    return new Places(places);
  }

  /// @param wide  the whole territory around it is meant
  /// @param from  the first word that names it
  /// @param count how many words do
  record Found(KnownPlace place, boolean wide, int from, int count) {}

  Optional<KnownPlace> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Set<String> around(KnownPlace place) {
    return byOrp.getOrDefault(place.orp(), Set.of(place.code()));
  }

  Stream<String> vocabulary() {
    return Stream.concat(
        byStems.keySet().stream().flatMap(List::stream), aliases.keySet().stream());
  }

  /// A name of several words, which can mean nothing else.
  Optional<Found> named(List<Token> words, @Nullable String home) {
    return in(words, Set.of(), home, 2);
  }

  boolean isTerritory(Token word) {
    return territory(word, null).isPresent();
  }

  /// The place that is most likely meant.
  ///
  /// @param taken words that mean something else
  /// @param home  region whose places are meant rather than others of the same name
  Optional<Found> in(List<Token> words, Set<Integer> taken, @Nullable String home) {
    return in(words, taken, home, 1);
  }

  private Optional<Found> in(
      List<Token> words, Set<Integer> taken, @Nullable String home, int fewest) {
    Found best = null;
    for (int count = Math.min(longest, words.size()); count >= fewest; count--) {
      for (int from = 0; from + count <= words.size(); from++) {
        var found = at(words, from, count, taken, home);
        if (found.isPresent() && better(words, found.get(), best, home)) best = found.get();
      }
      if (best != null) return Optional.of(best);
    }
    return Optional.empty();
  }

  private static boolean better(
      List<Token> words, Found one, @Nullable Found than, @Nullable String home) {
    if (than == null) return true;
    boolean lives = isHome(words, one);
    if (lives != isHome(words, than)) return lives;
    boolean oneHome = one.place().region().equals(home);
    boolean otherHome = than.place().region().equals(home);
    if (oneHome != otherHome) return oneHome;
    return one.place().population() > than.place().population();
  }

  /// "Bydlím v Lomnici" goes before "do Semil nemám jak".
  private static boolean isHome(List<Token> words, Found place) {
    int before = place.from() - 1;
    if (before >= 0 && BEFORE.contains(words.get(before).plain())) before--;
    return before >= 0 && LIVING.contains(words.get(before).stem());
  }

  /// The town of the home region that a word no longer than this is short for: "jabl".
  Optional<KnownPlace> shortened(Token word, @Nullable String home) {
    var plain = word.plain();
    if (plain.length() < SHORTEST || plain.length() > LONGEST) return Optional.empty();
    return byCode.values().stream()
        .filter(place -> place.region().equals(home) && place.population() >= TOWN)
        .filter(place -> Fold.of(place.name()).startsWith(plain))
        .max(Comparator.comparingInt(KnownPlace::population));
  }

  private Optional<Found> at(
      List<Token> words, int from, int count, Set<Integer> taken, @Nullable String home) {
    var these = words.subList(from, from + count);
    var alias = count == 1 ? aliases.get(these.getFirst().plain()) : null;
    if (alias != null) {
      var plain = these.getFirst().plain();
      return Optional.of(new Found(alias, TERRITORY.matcher(plain).find(), from, 1));
    }
    boolean free = taken.stream().noneMatch(i -> i >= from && i < from + count);
    var behind = from > 0 && BEFORE.contains(words.get(from - 1).plain());
    var named = these.getFirst().isCapital() && behind;
    if (!free && !named) return Optional.empty();
    var stems = these.stream().map(Token::stem).toList();
    var same = byStems.get(stems);
    if (same != null) {
      return chosen(same, home)
          .filter(place -> count > 1 || isForm(these.getFirst().plain(), place))
          .filter(place -> named || count > 1 || isTown(place, these, behind, home))
          .map(place -> new Found(place, false, from, count));
    }
    return count == 1
        ? territory(these.getFirst(), home).map(p -> new Found(p, true, from, 1))
        : Optional.empty();
  }

  /// The stem leaves out "-ov" and "-in": "chodí" is no form of "Chodov".
  private static boolean isForm(String plain, KnownPlace place) {
    var name = Fold.of(place.name()).split(" ", 2)[0];
    var open = name.endsWith("ov") || name.endsWith("in") || name.endsWith("uv");
    return !open || plain.startsWith(name);
  }

  private static boolean isTown(
      KnownPlace place, List<Token> words, boolean behind, @Nullable String home) {
    if (place.population() >= TOWN) return true;
    return place.region().equals(home) && (behind || words.getFirst().isCapital());
  }

  private static Optional<KnownPlace> chosen(List<KnownPlace> same, @Nullable String home) {
    return same.stream()
        .filter(place -> place.region().equals(home))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  /// "na Frýdlantsku", "liberecko".
  private Optional<KnownPlace> territory(Token word, @Nullable String home) {
    var plain = word.plain();
    var ends =
        Stream.of("sko", "sku", "ska", "cko", "cku", "cka").filter(plain::endsWith).findFirst();
    if (ends.isEmpty() || plain.length() < 7) return Optional.empty();
    var root = plain.substring(0, plain.length() - 3);
    var tails =
        ends.get().startsWith("c")
            ? List.of("ec", "c", "k", "ka", "ek")
            : List.of("", "a", "o", "y");
    for (var tail : tails) {
      var stem =
          Stems.of(ends.get().startsWith("c") && root.endsWith("e") ? root + "c" : root + tail);
      var same = byStems.get(List.of(stem));
      if (same != null) return chosen(same, home).filter(place -> place.population() >= 1000);
    }
    return Optional.empty();
  }

  private void add(List<String> stems, KnownPlace place) {
    longest = Math.max(longest, stems.size());
    var same = byStems.computeIfAbsent(stems, _ -> new ArrayList<>());
    if (!same.contains(place)) same.add(place);
  }

  /// The whole name and what it is called for short.
  private static List<List<String>> names(String name) {
    var words = Tokens.of(name);
    var all = new ArrayList<List<String>>();
    all.add(words.stream().map(Token::stem).toList());
    for (int i = 1; i < words.size(); i++) {
      if (!MIDDLE.contains(Fold.of(words.get(i).written()))) continue;
      all.add(words.subList(0, i).stream().map(Token::stem).toList());
      break;
    }
    if (words.size() > 1) all.add(List.of(Stems.of(joined(words))));
    return all;
  }

  /// "Ceskalipa".
  private static String joined(List<Token> words) {
    return words.stream().map(Token::plain).collect(Collectors.joining());
  }
}
