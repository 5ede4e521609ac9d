package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Tokens.Token;

/// The phrases of a thesaurus by their stems. The words of a phrase may stand in any order with a
/// word or two between them; the longest phrase wins.
final class PhraseBook {

  /// So many foreign words may stand among those of a phrase somebody asks with.
  private static final int ASKED_SLACK = 2;

  /// In the texts of services, which are written with more care.
  private static final int WRITTEN_SLACK = 1;

  /// @param stems distinct, the longest first, by which it is looked up
  private record Phrase(int concept, List<String> stems) {}

  /// A phrase in quotation marks: all its words in their order, common ones too, for those that
  /// say it all with common words ("nechci tu být").
  private record Whole(int concept, List<String> words) {}

  /// @param positions of the words it covers
  record Match(int concept, BitSet positions) {

    int words() {
      return positions.cardinality();
    }

    int span() {
      return positions.length() - positions.nextSetBit(0);
    }
  }

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private final List<Whole> wholes = new ArrayList<>();

  PhraseBook(List<Concept> rows) {
    var words = new HashSet<String>();
    for (var row : rows)
      for (var said : row.phrases()) if (Tokens.of(said).size() == 1) words.addAll(stems(said));
    var seen = new HashSet<Phrase>();
    for (int i = 0; i < rows.size(); i++) {
      for (var said : rows.get(i).phrases()) {
        if (isWhole(said)) {
          wholes.add(new Whole(i, plain(Tokens.of(said))));
          continue;
        }
        var phrase = new Phrase(i, stems(said));
        if (isWorn(said, phrase, words) || !seen.add(phrase)) continue;
        stems.addAll(phrase.stems());
        byFirst.computeIfAbsent(phrase.stems().getFirst(), _ -> new ArrayList<>()).add(phrase);
      }
    }
  }

  static boolean isWhole(String said) {
    return said.startsWith("\"");
  }

  private static List<String> plain(List<Token> words) {
    return words.stream().map(Token::plain).toList();
  }

  /// Phrases whose very words stand in a question side by side.
  List<Match> whole(List<Token> words) {
    var plain = plain(words);
    var all = new ArrayList<Match>();
    for (var phrase : wholes) {
      int at = Collections.indexOfSubList(plain, phrase.words());
      if (at < 0) continue;
      var positions = new BitSet();
      positions.set(at, at + phrase.words().size());
      all.add(new Match(phrase.concept(), positions));
    }
    return all;
  }

  /// "Kam s babičkou" without its common words would be every grandmother.
  private static boolean isWorn(String said, Phrase phrase, Set<String> words) {
    return phrase.stems().size() == 1
        && Tokens.of(said).size() > 1
        && words.contains(phrase.stems().getFirst());
  }

  private static List<String> stems(String said) {
    return distinct(Tokens.telling(said));
  }

  private static List<String> distinct(List<Token> words) {
    return words.stream()
        .map(Token::stem)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
        .toList();
  }

  Stream<String> vocabulary() {
    return stems.stream();
  }

  /// Phrases of the wanted concepts, each word used once; concepts that share the words of a
  /// phrase all count.
  ///
  /// @param taken positions that are used already; what is found is added to them
  List<Match> longest(List<Token> tokens, IntPredicate wanted, BitSet taken) {
    var all = new ArrayList<Match>();
    for (int at = 0; at < tokens.size(); at++) {
      for (var phrase : byFirst.getOrDefault(tokens.get(at).stem(), List.of())) {
        if (!wanted.test(phrase.concept())) continue;
        var positions = positions(tokens, at, phrase.stems(), ASKED_SLACK);
        if (positions != null) all.add(new Match(phrase.concept(), positions));
      }
    }
    all.sort(
        Comparator.comparingInt(Match::words)
            .reversed()
            .thenComparingInt(Match::span)
            .thenComparingInt(match -> match.positions().nextSetBit(0))
            .thenComparingInt(Match::concept));
    var kept = new ArrayList<Match>();
    for (var match : all) {
      var free = !match.positions().intersects(taken);
      var shared = kept.stream().anyMatch(one -> one.positions().equals(match.positions()));
      if (!free && !shared) continue;
      kept.add(match);
      taken.or(match.positions());
    }
    return kept;
  }

  /// Which concepts the text of a service speaks of.
  void mentioned(List<Token> tokens, BitSet into) {
    for (int at = 0; at < tokens.size(); at++) {
      for (var phrase : byFirst.getOrDefault(tokens.get(at).stem(), List.of())) {
        if (into.get(phrase.concept())) continue;
        if (positions(tokens, at, phrase.stems(), WRITTEN_SLACK) != null)
          into.set(phrase.concept());
      }
    }
  }

  private static @Nullable BitSet positions(
      List<Token> tokens, int at, List<String> stems, int slack) {
    var positions = new BitSet();
    positions.set(at);
    if (stems.size() == 1) return positions;
    var reach = stems.size() + slack;
    for (int i = 1; i < stems.size(); i++) {
      var found = nearest(tokens, at, stems.get(i), reach);
      if (found < 0) return null;
      positions.set(found);
    }
    return positions.length() - positions.nextSetBit(0) <= reach ? positions : null;
  }

  private static int nearest(List<Token> tokens, int at, String stem, int reach) {
    for (int step = 1; step < reach; step++) {
      if (at + step < tokens.size() && tokens.get(at + step).stem().equals(stem)) return at + step;
      if (at - step >= 0 && tokens.get(at - step).stem().equals(stem)) return at - step;
    }
    return -1;
  }
}
