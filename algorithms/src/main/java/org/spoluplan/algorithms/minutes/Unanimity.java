package org.spoluplan.algorithms.minutes;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Words;

/// Votes of which no three numbers are told: "všemi hlasy schváleno", "jednomyslně", "nikdo nebyl
/// proti". The words lie in `unanimous.txt`.
final class Unanimity {

  private static final Pattern ALL = words("ALL");
  private static final Pattern FOR = words("FOR");
  private static final Pattern AGAINST = words("AGAINST");

  /// "S programem souhlasilo všech šest členů."
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:souhlasil[oi]|hlasoval[oi] pro|pro (?:\\p{L}+ )?hlasoval[oi])\\s(?:vsech\\s)?(?<n>\\d{1,3}|"
              + CountWords.PATTERN
              + ")\\s(?:\\p{L}+ )?(?:clen|pritomn|hlasuj|ucastn|hlas)");
  private static final Pattern BY_VOTES =
      Pattern.compile(
          "\\b(?:schvalen[oaiy]?|prijat[oaiy]?|odsouhlasen[oaiy]?|zvolen[aiy]?)\\s(?:vsemi\\s)?(\\d{1,3})\\shlas(?:y|u)\\b");

  /// No such vote is told without one of these; to look for them is cheap.
  private static final Pattern HINT =
      Pattern.compile("vsem|vsich|jedno[mh]|aklam|proti|hlas|zadny");

  /// Votes of bodies that only were reported.
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:zastupitelstvo|rada (?:mesta|kraje|obce)|rm|zm) (?:[\\p{L}\\d.]+ ){0,4}?(?:jednomyslne|jednohlasne|vsemi|schval|odsouhlas|prijal|rozhodl)");

  private Unanimity() {}

  private static Pattern words(String kind) {
    return Pattern.compile(
        Words.lines(Unanimity.class, "unanimous.txt").stream()
            .filter(line -> line.startsWith(kind + " "))
            .map(line -> line.substring(kind.length() + 1))
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }

  /// It tells of all in some way.
  static boolean isSaid(String folded) {
    return ALL.matcher(folded).find() || FOR.matcher(folded).find();
  }

  static Optional<FoundVote> in(Text sentence) {
    var folded = sentence.folded();
    if (!HINT.matcher(folded).find() || OTHERS.matcher(folded).find()) return Optional.empty();
    var whole = sentence.strip(" .").found(sentence.strip(" .").chars(), 0.6);
    var agreed = AGREED.matcher(folded);
    if (agreed.find() && VoteCounts.in(sentence).isEmpty()) {
      var number = sentence.sub(agreed.start("n"), agreed.end("n"));
      var all = number.found(CountWords.number(number.folded()), 0.9);
      var result = sentence.sub(agreed.start(), agreed.end()).found("přijato", 0.8);
      return Optional.of(new FoundVote(whole, all, null, null, result));
    }
    var result = result(sentence);
    if (result == null) return nobodyAgainst(sentence, whole);
    var counted = BY_VOTES.matcher(folded);
    if (counted.find()) {
      var number = sentence.group(counted, 1).found(Integer.valueOf(counted.group(1)), 0.9);
      return Optional.of(new FoundVote(whole, number, null, null, result));
    }
    return isSaid(folded)
        ? Optional.of(new FoundVote(whole, null, null, null, result))
        : nobodyAgainst(sentence, whole);
  }

  private static @Nullable Found<String> result(Text sentence) {
    var result = VoteResults.result(sentence);
    if (result != null) return result;
    var all = FOR.matcher(sentence.folded());
    return all.find() ? sentence.sub(all.start(), all.end()).found("přijato", 0.85) : null;
  }

  /// "Komise souhlasí, nikdo nebyl proti": nought against, and nothing of the others.
  private static Optional<FoundVote> nobodyAgainst(Text sentence, Found<String> whole) {
    var nobody = AGAINST.matcher(sentence.folded());
    if (!nobody.find()) return Optional.empty();
    var said = sentence.sub(nobody.start(), nobody.end());
    return Optional.of(
        new FoundVote(whole, null, said.found(0, 0.85), null, said.found("přijato", 0.75)));
  }
}
