package org.spoluplan.algorithms.minutes;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// How a vote ended, in the words of the text.
final class VoteResults {
  static final Pattern RESULT =
      Pattern.compile(
          "\\b(?<no>neprijat[oay]?|neschvalen[oay]?|zamitnut[oay]?|nezvolen[aiy]?|nepros(?:el|lo|la)|(?:podporu|vetsinu) neziskal[aoiy]?|nedostal[aoiy]? (?:podporu|vetsinu)|neodsouhlasen[aoyi]?|nebyl[oaiy]? (?:prijat|schvalen|doporucen|podporen|odsouhlasen|zvolen)\\p{L}*)|\\b(?<yes>prijat[oay]?|prijal[aoi]?|schvalen[oaiy]?|schvaluje|schvalil[aoi]?|odsouhlasen[oay]?|zvolen[aiy]?|byl[aoiy]? (?:doporucen|podporen)\\p{L}*|prosel|proslo|prosla|navrh byl prijat)\\b");
  private static final Pattern DECISION =
      Pattern.compile(
          "\\b(?:schvaluje|doporucuje|bere (?:\\p{L}+ )?na vedomi|souhlasi|prijima|jmenuje|voli|uklada|poveruje|stanovi|stanovuje|zada|pozaduje|navrhuje|rozhodl[aoi]?|doporucil[aoi]?|souhlasil[aoi]?|povolil[aoi]?|se (?:\\p{L}+ )?(?:priklonil|shodl|usnesl|dohodl)[aoi]?)\\b");

  private VoteResults() {}

  /// "Rada schvaluje …" with more votes for than against: the words of the decision are the result.
  static @Nullable Found<String> decided(@Nullable Found<String> subject, VoteCounts.Count count) {
    var inFavour = count.inFavour();
    var against = count.against();
    var abstained = count.abstained();
    if (inFavour != null
        && inFavour.value() > 0
        && against != null
        && against.value() == 0
        && abstained != null
        && abstained.value() == 0) return new Found<>("přijato", 0.7, inFavour.span());
    if (inFavour == null && against != null && against.value() == 0 && abstained != null)
      return new Found<>("přijato", 0.6, against.span());
    if (subject == null || inFavour == null || against == null) return null;
    return inFavour.value() > against.value() && DECISION.matcher(Fold.of(subject.value())).find()
        ? new Found<>("přijato", 0.6, subject.span())
        : null;
  }

  /// "Pro 4, proti 1. Komise doporučuje …"
  static @Nullable Found<String> decidedBehind(Text text, VoteCounts.Count count) {
    var sentences = Sentences.of(text.strip(" .,;)"));
    var first = sentences.getFirst();
    return first.isBlank() ? null : decided(first.found(first.chars(), 0.6), count);
  }

  static @Nullable Found<String> result(Text text) {
    var result = RESULT.matcher(text.folded());
    return result.find() ? found(text, result) : null;
  }

  static @Nullable Found<String> lastResult(Text text) {
    Found<String> found = null;
    for (var result = RESULT.matcher(text.folded()); result.find(); ) found = found(text, result);
    return found;
  }

  private static Found<String> found(Text text, java.util.regex.Matcher result) {
    return text.sub(result.start(), result.end())
        .found(result.group("no") != null ? "nepřijato" : "přijato", 0.95);
  }
}
