package org.spoluplan.algorithms.finding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Listing.Sex;

/// What a question means.
///
/// @param concepts what was said, in the order of the words
/// @param hints    what words of it would mean outside the phrases they stand in
/// @param guesses  needs it resembles where its words mean nothing else
/// @param place    where
/// @param wide     the territory around the place is meant
/// @param rest     stems of words that mean nothing we know: perhaps somebody's name
/// @param words    stems of all telling words
/// @param age      somebody's age in years
/// @param mended   words that were taken for others, as they were written
public record Understood(
    List<Concept> concepts,
    List<Concept> hints,
    List<Guess> guesses,
    Optional<KnownPlace> place,
    boolean wide,
    List<String> rest,
    List<String> words,
    @Nullable Integer age,
    Sex sex,
    List<String> mended) {

  public Understood {
    concepts = List.copyOf(concepts);
    hints = List.copyOf(hints);
    guesses = List.copyOf(guesses);
    rest = List.copyOf(rest);
    words = List.copyOf(words);
    mended = List.copyOf(mended);
  }
}
