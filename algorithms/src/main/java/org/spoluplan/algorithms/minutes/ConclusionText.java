package org.spoluplan.algorithms.minutes;

import java.util.regex.Pattern;

/// What was concluded, without the numbers of the vote and the point it belongs to.
final class ConclusionText {

  private static final Pattern VOTE =
      Pattern.compile(
          "[,.;]?\\s*[(–-]?\\s*(?:vysledek )?hlasovani(?:\\b|\\s)[^.]{0,15}?(?::|\\().*$|[,.;]?\\s*hlasovalo se.*$");
  /// "(bod 2, patří do plánu)" behind a conclusion that is repeated at the end.
  private static final Pattern OF_POINT =
      Pattern.compile("\\s*\\((?:k )?bodu? (?:c\\. ?)?\\d{1,2}(?:[.,;][^()]*)?\\)\\.?$");
  private static final Pattern OUTCOME =
      Pattern.compile(
          "hlasovani\\b.*|(?:(?:bylo|byl[ao]?|nebyl[ao]?) (?:prijat|schval)\\p{L}*|vsichni (?:pritomni |clenove )?(?:souhlasili|(?:byli |hlasovali )?pro))\\.?");

  private ConclusionText() {}

  /// "Usnesení č. 1: pro 5, proti 0", "bylo přijato": how the vote ended, not what was concluded.
  static boolean isOutcome(Text rest) {
    return VoteCounts.in(rest).stream().anyMatch(count -> count.start() < 12)
        || OUTCOME.matcher(rest.folded()).matches();
  }

  /// "Bylo přijato."
  static boolean isOutcomeAlone(Text text) {
    return OUTCOME.matcher(text.folded()).matches();
  }

  static Text withoutPoint(Text text) {
    var point = OF_POINT.matcher(text.folded());
    return point.find() && point.start() > 3 ? text.sub(0, point.start()) : text;
  }

  /// Without the numbers of the vote behind it.
  static Text withoutVote(Text text) {
    var vote = VOTE.matcher(text.folded());
    var cut = vote.find() && vote.start() > 8 ? text.sub(0, vote.start()) : text;
    var counts = VoteCounts.in(cut);
    if (counts.isEmpty() || counts.getFirst().start() < 12) return cut;
    return cut.sub(0, counts.getFirst().start()).strip(" (,;:–-\t");
  }
}
