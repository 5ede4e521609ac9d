package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Votes with their subjects and results: counted ones, "všemi hlasy schváleno", elections, and
/// those of which only the putting is told.
final class VoteReader {

  private static final Pattern PUT =
      Pattern.compile(
          "\\bk odsouhlaseni\\b|\\bke schvaleni\\b|\\bdal[a]? (?:\\p{L}+ )?hlasovat\\b|\\bo \\p{L}+ se hlasovalo\\b");
  private static final Pattern VOTED =
      Pattern.compile("\\bdal[a]? (?:\\p{L}+ )?hlasovat\\b|\\bo \\p{L}+ se hlasovalo\\b");
  private static final Pattern NONE =
      Pattern.compile("\\b(?:neodhlasoval|nehlasovalo se|se nehlasovalo|hlasovani neprobehlo)");

  /// "hlasování: pro - zdržel se - proti": in which order numbers without words stand.
  private static final Pattern LEGEND =
      Pattern.compile("\\bpro\\s?[-–:/,|]\\s?(?:se )?zdrz\\p{L}*(?: se)?\\s?[-–:/,|]\\s?proti\\b");
  private static final int ANSWER = 20;
  private static final int SHORT = 80;

  private final List<Line> lines;
  private final VoteSubjects subjects;
  private final boolean abstainedSecond;
  private final List<FoundVote> votes = new ArrayList<>();
  private final List<ExtractionWarning> warnings = new ArrayList<>();
  private boolean none;

  private VoteReader(Minutes minutes) {
    this.lines = minutes.lines();
    this.subjects = new VoteSubjects(minutes);
    this.abstainedSecond = lines.stream().anyMatch(line -> LEGEND.matcher(line.folded()).find());
  }

  /// Null where nothing is said of votes; empty where the text says that nobody voted.
  @Nullable List<FoundVote> votes() {
    return votes.isEmpty() && !none ? null : votes;
  }

  List<ExtractionWarning> warnings() {
    return warnings;
  }

  static VoteReader read(Minutes minutes) {
    var reader = new VoteReader(minutes);
    for (int i = 0; i < reader.lines.size(); i++) i = reader.at(i);
    return reader;
  }

  /// @return the last line that belongs to the vote
  private int at(int i) {
    var line = lines.get(i);
    if (NONE.matcher(line.folded()).find()) none = true;
    if (VoteTable.isHead(lines, i)) return table(i);
    var fields = VoteFields.at(lines, i);
    if (fields != null && VoteCounts.in(line.whole()).isEmpty()) return fields(i, fields);
    var counts = VoteCounts.in(line.whole());
    for (int k = 0; k < counts.size(); k++) {
      var next = k + 1 < counts.size() ? counts.get(k + 1).start() : line.whole().length();
      var from = k == 0 ? 0 : counts.get(k - 1).end();
      add(i, counts.get(k), from, next);
    }
    if (counts.isEmpty()) {
      var elections = Ballots.in(lines, i);
      votes.addAll(elections.votes());
      if (!elections.votes().isEmpty()) return elections.last();
    }
    var at = 0;
    for (var sentence : Sentences.of(line.text())) {
      var start = line.whole().chars().indexOf(sentence.chars(), at);
      at = Math.max(at, start);
      if (!counts.isEmpty() && !isApart(start, start + sentence.length(), counts)) continue;
      Unanimity.in(sentence).ifPresent(votes::add);
      if (counts.isEmpty()) put(i, sentence);
    }
    return i;
  }

  /// No numbers stand in the sentence or right before it.
  private static boolean isApart(int start, int end, List<VoteCounts.Count> counts) {
    return counts.stream()
        .allMatch(count -> count.start() > end + SHORT || count.end() + SHORT < start);
  }

  private int table(int i) {
    var head = lines.get(i).cells();
    var row = i + 1;
    votes.add(VoteTable.row(head, lines.get(row).cells(), subjects, i));
    while (row + 1 < lines.size() && VoteTable.isCounted(lines.get(row + 1)))
      votes.add(VoteTable.row(head, lines.get(++row).cells(), subjects, i));
    return row;
  }

  private int fields(int i, VoteFields.Read fields) {
    var text = lines.get(i).whole();
    var numbers = fields.numbers();
    var count =
        new VoteCounts.Count(
            0,
            text.length(),
            numbers.get(0),
            numbers.get(1),
            numbers.get(2),
            fields.empty(),
            false);
    var subject = subjects.of(i, text.sub(0, 0));
    vote(subject, count, resultBelow(fields.last()), text);
    return fields.last();
  }

  /// @param from where the words about this vote begin
  /// @param to   where those about the next one do
  private void add(int i, VoteCounts.Count count, int from, int to) {
    var text = lines.get(i).whole();
    var result = VoteResults.result(text.sub(count.end(), to));
    if (result == null) result = VoteResults.lastResult(text.sub(from, count.start()));
    if (result == null) result = resultBelow(i);
    var subject = subjects.of(i, text.sub(from, count.start()));
    if (result == null) result = VoteResults.decidedBehind(text.sub(count.end(), to), count);
    vote(subject, ordered(count), result, text);
  }

  private VoteCounts.Count ordered(VoteCounts.Count count) {
    return abstainedSecond && count.bare() ? count.turned() : count;
  }

  private @Nullable Found<String> resultBelow(int i) {
    if (i + 1 >= lines.size() || lines.get(i + 1).text().length() >= SHORT) return null;
    return VoteResults.result(lines.get(i + 1).whole());
  }

  private void vote(
      @Nullable Found<String> subject,
      VoteCounts.Count count,
      @Nullable Found<String> said,
      Text text) {
    var result = said == null ? VoteResults.decided(subject, count) : said;
    votes.add(new FoundVote(subject, count.inFavour(), count.against(), count.abstained(), result));
    if (!count.empty() || text.folded().contains("jednomysln")) return;
    warnings.add(
        new ExtractionWarning(
            Code.VOTE_FIELD_EMPTY,
            text.chars().substring(count.start(), count.end()),
            List.of(text.span(count.start(), count.end()))));
  }

  /// Put to a vote, and nothing said of how it ended.
  private void put(int i, Text sentence) {
    var put = PUT.matcher(sentence.folded());
    if (!put.find() || VoteResults.RESULT.matcher(sentence.folded().substring(put.end())).find())
      return;
    if (isAnswered(i)) return;
    warnings.add(
        new ExtractionWarning(
            Code.NO_RESULT,
            sentence.chars().substring(Math.max(0, put.start() - 40), put.end()),
            List.of(sentence.span(put.start(), put.end()))));
    if (VOTED.matcher(sentence.folded()).find()) {
      var whole = sentence.strip(" .");
      votes.add(new FoundVote(whole.found(whole.chars(), 0.6), null, null, null, null));
    }
  }

  /// The numbers, or how it ended, come later in the same point.
  private boolean isAnswered(int i) {
    for (int k = i + 1; k < Math.min(lines.size(), i + ANSWER); k++) {
      var line = lines.get(k);
      // a list of points is passed over, the talk about the next one is not
      var listed =
          lines.get(k - 1).isNumbered() || (k + 1 < lines.size() && lines.get(k + 1).isNumbered());
      if (line.is(Line.Kind.POINT) || (line.isNumbered() && !listed)) return false;
      if (!VoteCounts.in(line.whole()).isEmpty()
          || Unanimity.isSaid(line.folded())
          || (line.folded().contains("hlasovan")
              && VoteResults.RESULT.matcher(line.folded()).find())) return true;
    }
    return false;
  }
}
