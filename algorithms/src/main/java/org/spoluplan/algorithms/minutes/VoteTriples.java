package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Votes of three numbers without words: "6-0-1", "4 : 0 : 1", "(9/0/0)". They stand behind a word
/// of voting, in brackets at the end of a sentence, behind what was decided, or alone on a line.
final class VoteTriples {

  /// Numbers with the same sign between them; of no date, code or hour.
  private static final Pattern TRIPLE =
      Pattern.compile(
          "(?<![\\p{L}\\d./:,–-])(?<a>\\d{1,3})(?:\\s?pro)?(?<s>\\s?[-–:/|]\\s?)(?<b>\\d{1,3})(?:\\k<s>|\\s)(?<c>\\d{1,3})(?![\\d/:–-]|[.,]\\d)");
  private static final Pattern VOTED =
      Pattern.compile(
          "(?:hlasovani|hlasovalo|hlasy|vysledek|schvalen\\p{L}*|prijat\\p{L}*|jednomysln\\p{L}*|odsouhlas\\p{L}*)[^\\d\\n]{0,90}$");

  /// What is counted in some other way, and numbers of resolutions.
  private static final Pattern NO_VOTE =
      Pattern.compile("(?:\\bc\\.?|cislo|usneseni|tel\\.?|v pomeru|skore|ze dne)\\s?$");
  private static final Pattern END =
      Pattern.compile(
          "\\s?(?:$|[.;](?:\\s|$)|,\\s(?:\\p{L}+ ){0,3}(?:ne)?(?:schval|prija|prija|bylo|odsouhl|zamit|pros)\\p{L}*)");
  private static final Pattern DECIDED =
      Pattern.compile(
          "\\b(?:hlas\\p{L}+|schval\\p{L}+|doporuc\\p{L}+|bere \\p{L}{0,12} ?na vedomi|souhlas\\p{L}*|uklad\\p{L}+|ulozil\\p{L}*|urcil\\p{L}*|zvolil\\p{L}*|zvolen\\p{L}*|prijim\\p{L}+|prijal\\p{L}*|poveruj\\p{L}+|usneseni|usnes\\p{L}+|navrh\\p{L}*|zada|stanov\\p{L}+)\\b");

  private VoteTriples() {}

  static List<VoteCounts.Count> in(Text text) {
    var folded = text.folded();
    var counts = new ArrayList<VoteCounts.Count>();
    for (var at = TRIPLE.matcher(folded); at.find(); ) {
      if (!isVote(folded, at)) continue;
      counts.add(
          new VoteCounts.Count(
              at.start(),
              at.end(),
              number(text, at, 1),
              number(text, at, 3),
              number(text, at, 4),
              false,
              true));
    }
    return counts;
  }

  private static boolean isVote(String folded, MatchResult at) {
    var before = folded.substring(0, at.start());
    var after = folded.substring(at.end());
    if (NO_VOTE.matcher(before).find()) return false;
    if (VOTED.matcher(before).find()) return true;
    if (before.endsWith("(")) return after.stripLeading().startsWith(")");
    return END.matcher(after).lookingAt() && (before.isBlank() || DECIDED.matcher(before).find());
  }

  private static Found<Integer> number(Text text, MatchResult at, int group) {
    return text.group(at, group).found(Integer.valueOf(at.group(group)), 0.95);
  }
}
