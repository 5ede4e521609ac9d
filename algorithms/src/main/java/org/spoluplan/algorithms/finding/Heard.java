package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.spoluplan.algorithms.finding.Listing.Sex;
import org.spoluplan.algorithms.finding.Tokens.Token;

/// The concepts of a question. Needs and people share out its words; a way ("domů") takes what is
/// left; who is a woman or a man may be read from words that mean something else too ("maminka").
///
/// @param concepts what was said
/// @param hints    needs whose words are only part of a longer phrase that means something else
/// @param taken    words that mean a concept
record Heard(List<Concept> concepts, List<Concept> hints, Set<Integer> taken) {

  /// @param telling which of the words may mean something, in order
  static Heard in(Thesaurus thesaurus, List<Token> words, List<Integer> telling) {
    var found = new LinkedHashSet<Concept>();
    var taken = new HashSet<Integer>();
    for (var match : thesaurus.phrases().whole(words)) {
      found.add(thesaurus.concepts().get(match.concept()));
      match.positions().stream().forEach(taken::add);
    }
    var left = telling.stream().filter(at -> !taken.contains(at)).toList();
    var tokens = left.stream().map(words::get).toList();
    var used = new BitSet();
    hear(thesaurus, tokens, found, used, one -> !isSex(one) && !isWay(one));
    hear(thesaurus, tokens, found, used, Heard::isWay);
    var again = new BitSet();
    hear(thesaurus, tokens, found, again, Heard::isSex);
    used.or(again);
    used.stream().forEach(at -> taken.add(left.get(at)));
    return new Heard(new ArrayList<>(found), hints(thesaurus, tokens, found), taken);
  }

  private static List<Concept> hints(Thesaurus thesaurus, List<Token> tokens, Set<Concept> found) {
    var hints = new LinkedHashSet<Concept>();
    for (var token : tokens)
      hear(thesaurus, List.of(token), hints, new BitSet(), one -> one.id().startsWith("n-"));
    hints.removeAll(found);
    return new ArrayList<>(hints);
  }

  private static void hear(
      Thesaurus thesaurus,
      List<Token> tokens,
      Set<Concept> found,
      BitSet used,
      Predicate<Concept> wanted) {
    var concepts = thesaurus.concepts();
    for (var match : thesaurus.phrases().longest(tokens, at -> wanted.test(concepts.get(at)), used))
      found.add(concepts.get(match.concept()));
  }

  private static boolean isSex(Concept concept) {
    return concept.sex() != Sex.ANY && concept.onlyNarrows();
  }

  private static boolean isWay(Concept concept) {
    return concept.sex() == Sex.ANY && concept.onlyNarrows() && concept.groups().isEmpty();
  }
}
