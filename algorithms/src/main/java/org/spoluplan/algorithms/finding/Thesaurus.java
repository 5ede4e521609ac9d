package org.spoluplan.algorithms.finding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Words;
import org.spoluplan.algorithms.finding.Listing.Sex;
import org.spoluplan.algorithms.finding.Tokens.Token;

/// Which concepts plain words mean. Phrases are matched by their stems, so that all their forms are
/// found; the longest one wins.
public final class Thesaurus {

  private final List<Concept> concepts;
  private final PhraseBook phrases;
  private final Guessing guessing;

  private Thesaurus(List<Concept> concepts) {
    this.concepts = List.copyOf(concepts);
    this.phrases = new PhraseBook(this.concepts);
    this.guessing = new Guessing(this.concepts);
  }

  public static Thesaurus of(List<Concept> concepts) {
    return new Thesaurus(concepts);
  }

  /// The one that comes with the application.
  public static Thesaurus shipped() {
    return of(
        Words.lines(Thesaurus.class, "thesaurus.csv").stream()
            .skip(1)
            .map(Thesaurus::concept)
            .toList());
  }

  public List<Concept> concepts() {
    return concepts;
  }

  /// Ids of the concepts a text speaks of.
  ///
  /// @param text telling words
  Set<String> saidIn(List<Token> text) {
    var found = new BitSet();
    phrases.mentioned(text, found);
    return found.stream()
        .mapToObj(at -> concepts.get(at).id())
        .collect(Collectors.toUnmodifiableSet());
  }

  PhraseBook phrases() {
    return phrases;
  }

  Guessing guessing() {
    return guessing;
  }

  Stream<String> vocabulary() {
    return phrases.vocabulary();
  }

  private static Concept concept(String line) {
    var cells = line.split(";", -1);
    var types = new HashMap<>(Concept.weights(cells[3]));
    types.putAll(Concept.weights(cells[4]));
    return new Concept(
        cells[0],
        cells[1],
        List.of(cells[2].split("\\|")),
        types,
        Concept.weights(cells[5]),
        cells[6].isEmpty() ? Set.of() : Set.of(cells[6].split(" ")),
        number(cells[7]),
        number(cells[8]),
        cells[9].isEmpty() ? Sex.ANY : Sex.valueOf(cells[9].toUpperCase(Locale.ROOT)));
  }

  private static @Nullable Integer number(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }
}
