package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;

/// Elections by ballots: "První kolo: Hejlová 3, Kapoun 3, Cibulka 1." Each candidate is a vote of
/// its own; who was elected is told afterwards.
final class Ballots {

  private static final Pattern ABOUT =
      Pattern.compile("\\b(?:kolo|listk|volb|kandidat|hlasu|hlasy)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<name>(?!P[Rr][Oo]|Z[Dd][Rr]|A[Nn][Oo]\\b|N[Ee]\\b|Bod|Usnesen|Článek|Příloh|Návrh|Kolo)\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2})\\s?[:–-]?\\s(?<n>\\d{1,3})(?:\\shlas\\p{L}*)?(?=\\s?[,;.]|$)");
  private static final Pattern ELECTED = Pattern.compile("\\bzvolen[aiy]?\\b.{0,60}");

  private static final Text SEPARATOR = Text.of(",");

  /// @param last the last line that belongs to it
  record Election(List<FoundVote> votes, int last) {}

  private Ballots() {}

  /// Nothing where fewer than two candidates are counted.
  static Election in(List<Line> lines, int at) {
    var votes = new ArrayList<FoundVote>();
    if (!ABOUT.matcher(lines.get(at).text().folded()).find()) return new Election(votes, at);
    var last = at;
    while (isCandidate(lines, at) && isCandidate(lines, last + 1)) last++;
    var text = lines.get(at).text();
    for (int i = at + 1; i <= last; i++) text = text.append(SEPARATOR).join(lines.get(i).text());
    var elected = elected(lines, last);
    for (var sentence : Sentences.of(text)) {
      var found = new ArrayList<Found<String>>();
      var counts = new ArrayList<Found<Integer>>();
      for (var one = COUNTED.matcher(sentence.chars()); one.find(); ) {
        found.add(sentence.sub(one.start("name"), one.end("name")).found(one.group("name"), 0.7));
        counts.add(
            sentence.sub(one.start("n"), one.end("n")).found(Integer.valueOf(one.group("n")), 0.9));
      }
      if (found.size() < 2) continue;
      var most = counts.stream().mapToInt(Found::value).max().orElse(0);
      var alone = counts.stream().filter(count -> count.value() == most).count() == 1;
      for (int i = 0; i < found.size(); i++) {
        var won = alone && counts.get(i).value() == most && isNamed(found.get(i), elected);
        votes.add(
            new FoundVote(
                found.get(i),
                counts.get(i),
                null,
                null,
                new Found<>(won ? "přijato" : "nepřijato", 0.7, counts.get(i).span())));
      }
    }
    return new Election(votes, last);
  }

  /// "Bednařík: 2 hlasy" on a line of its own.
  private static boolean isCandidate(List<Line> lines, int at) {
    return at < lines.size() && COUNTED.matcher(lines.get(at).text().chars()).matches();
  }

  private static boolean isNamed(Found<String> candidate, Set<String> elected) {
    var words = Fold.of(candidate.value()).split(" ");
    return elected.contains(words[words.length - 1]);
  }

  /// Words of what is said of the elected, here and in the next lines.
  private static Set<String> elected(List<Line> lines, int at) {
    var words = new HashSet<String>();
    for (var line : lines.subList(at, Math.min(lines.size(), at + 4))) {
      for (var said = ELECTED.matcher(line.folded()); said.find(); )
        words.addAll(List.of(said.group().split("[^a-z]+")));
    }
    return words;
  }
}
