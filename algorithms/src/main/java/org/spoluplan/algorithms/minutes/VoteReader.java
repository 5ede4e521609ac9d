package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Votes with their subjects and results: counted ones, "všemi hlasy schváleno", elections, and
/// those of which only the putting is told.
final class VoteReader {

  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:vsemi (?:pritomnymi|hlasy|cleny|pritomnymi cleny|\\d{1,2} hlasy)|vsemi(?=[.,;)]|$)|jednomyslne|jednohlasne|aklamaci|vsichni (?:pritomni |clenove |pritomni clenove )?(?:(?:jsou |byli )?pro\\b|hlasovali pro|souhlas\\p{L}*)|bez (?:hlasu )?proti|souhlas vsech|se souhlasem vsech)");
  /// "Všichni jsou pro": the vote and its result in one.
  private static final Pattern ALL_FOR =
      Pattern.compile(
          "\\bvsichni (?:pritomni |clenove |pritomni clenove )?(?:(?:jsou |byli )?pro\\b(?=[\\s.,;)]*$)|hlasovali pro\\b)");
  /// "S programem souhlasilo všech šest členů."
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:souhlasil[oi]|hlasoval[oi] pro|pro (?:\\p{L}+ )?hlasoval[oi])\\s(?:vsech\\s)?(?<n>\\d{1,3}|"
              + CountWords.PATTERN
              + ")\\s(?:\\p{L}+ )?(?:clen|pritomn|hlasuj|ucastn|hlas)");
  private static final Pattern BY_VOTES =
      Pattern.compile(
          "\\b(?:schvalen[oaiy]?|prijat[oaiy]?|odsouhlasen[oaiy]?|zvolen[aiy]?)\\s(?:vsemi\\s)?(\\d{1,3})\\shlas(?:y|u)\\b");
  private static final Pattern PUT =
      Pattern.compile(
          "\\bk odsouhlaseni\\b|\\bke schvaleni\\b|\\bdal[a]? (?:\\p{L}+ )?hlasovat\\b|\\bo \\p{L}+ se hlasovalo\\b");
  private static final Pattern VOTED =
      Pattern.compile("\\bdal[a]? (?:\\p{L}+ )?hlasovat\\b|\\bo \\p{L}+ se hlasovalo\\b");
  private static final Pattern NONE =
      Pattern.compile("\\b(?:neodhlasoval|nehlasovalo se|se nehlasovalo|hlasovani neprobehlo)");
  private static final Pattern LABEL_LINE =
      Pattern.compile(
          "(?:pro|proti|zdrz\\p{L}*(?: se)?|se zdrzel\\p{L}*|ano|ne)\\b\\s?(?:hlasoval\\p{L}*)?\\s?[:–-]?\\s*(?:\\d{1,3}|nikdo)?\\s*(?:hlas\\p{L}*|clen\\p{L}*)?\\s*(?:\\([^()]*\\))?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final List<Pattern> COLUMNS =
      List.of(
          Pattern.compile("(?:hlasu |pocet )?(?:pro|ano)"),
          Pattern.compile("(?:hlasu |pocet )?(?:proti|ne)"),
          Pattern.compile("(?:se )?zdrz\\p{L}*\\.?(?: se)?(?: hlasovani)?"));
  private static final int ANSWER = 20;
  private static final int LINES_AROUND = 3;
  private static final int SHORT = 80;

  private static final Pattern LABEL_BEFORE =
      Pattern.compile("\\s*(?:zaver|navrh(?: usneseni| zaveru)?|usneseni|stanovisko)\\s?:\\s*");
  private static final Pattern LABEL_BEHIND =
      Pattern.compile("(?:vysledek )?(?:hlasovani|hlasovalo|hlasovali)\\s?[:(]?\\s*$");

  private final List<Segment> agendas;
  private final List<FoundVote> votes = new ArrayList<>();
  private final List<ExtractionWarning> warnings = new ArrayList<>();
  private boolean none;

  private VoteReader(Minutes minutes) {
    this.agendas = minutes.of(Section.AGENDA).toList();
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
    var lines = minutes.lines();
    for (int i = 0; i < lines.size(); i++) i = reader.at(lines, i);
    return reader;
  }

  /// @return the last line that belongs to the vote
  private int at(List<Line> lines, int i) {
    if (NONE.matcher(lines.get(i).folded()).find()) none = true;
    if (isHead(lines, i)) {
      var head = lines.get(i).cells();
      var row = i + 1;
      table(lines, i, head, lines.get(row).cells());
      while (row + 1 < lines.size() && isCounted(lines.get(row + 1)))
        table(lines, i, head, lines.get(++row).cells());
      return row;
    }
    var text = lines.get(i).whole();
    var last = i;
    // labels may stand one under another
    while (last < i + 3
        && last + 1 < lines.size()
        && LABEL_LINE.matcher(lines.get(last).folded()).matches()
        && LABEL_LINE.matcher(lines.get(last + 1).folded()).matches()) {
      text = text.join(lines.get(++last).whole());
    }
    var counts = VoteCounts.in(text);
    for (int k = 0; k < counts.size(); k++) {
      var next = k + 1 < counts.size() ? counts.get(k + 1).start() : text.length();
      var from = k == 0 ? 0 : counts.get(k - 1).end();
      add(lines, i, last, text, counts.get(k), from, next);
    }
    if (!counts.isEmpty()) return last;
    var elections = Ballots.in(lines, i);
    votes.addAll(elections);
    if (!elections.isEmpty()) return i;
    for (var sentence : Sentences.of(lines.get(i).text())) {
      all(sentence);
      put(lines, i, sentence);
    }
    return i;
  }

  /// "PRO | PROTI | ZDRŽEL SE" with the numbers in the row below.
  private static boolean isHead(List<Line> lines, int i) {
    var cells = lines.get(i).cells();
    if (cells.size() < 2 || i + 1 >= lines.size()) return false;
    var labels = cells.stream().filter(cell -> column(cell) >= 0).count();
    return labels >= 2 && isCounted(lines.get(i + 1));
  }

  /// A row with the numbers of votes.
  private static boolean isCounted(Line row) {
    return row.cells().stream().filter(cell -> DIGITS.matcher(cell.chars()).matches()).count() >= 2;
  }

  private static int column(Text cell) {
    var said = cell.folded();
    for (int i = 0; i < COLUMNS.size(); i++) if (COLUMNS.get(i).matcher(said).matches()) return i;
    return -1;
  }

  private void table(List<Line> lines, int i, List<Text> head, List<Text> row) {
    var numbers = new ArrayList<@Nullable Found<Integer>>();
    for (int column = 0; column < 3; column++) {
      Found<Integer> number = null;
      for (int k = 0; k < Math.min(head.size(), row.size()); k++) {
        if (column(head.get(k)) == column && DIGITS.matcher(row.get(k).chars()).matches())
          number = row.get(k).found(Integer.valueOf(row.get(k).chars()), 0.95);
      }
      numbers.add(number);
    }
    var result =
        row.stream().map(VoteResults::result).filter(Objects::nonNull).findFirst().orElse(null);
    var first = row.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(row.getFirst());
    var named = first.length() > 8;
    votes.add(
        new FoundVote(
            named ? first.found(first.chars(), 0.8) : subject(lines, i, first.sub(0, 0)),
            numbers.get(0),
            numbers.get(1),
            numbers.get(2),
            result));
  }

  /// @param from where the words about this vote begin
  /// @param to   where those about the next one do
  private void add(
      List<Line> lines, int i, int last, Text text, VoteCounts.Count count, int from, int to) {
    var result = VoteResults.result(text.sub(count.end(), to));
    if (result == null) result = VoteResults.lastResult(text.sub(from, count.start()));
    for (int k = last + 1; result == null && k < Math.min(last + 2, lines.size()); k++) {
      if (lines.get(k).text().length() < SHORT) result = VoteResults.result(lines.get(k).whole());
    }
    var subject = subject(lines, i, text.sub(from, count.start()));
    if (result == null) result = VoteResults.decided(subject, count);
    votes.add(new FoundVote(subject, count.inFavour(), count.against(), count.abstained(), result));
    if (count.empty() && !text.folded().contains("jednomysln")) {
      warnings.add(
          new ExtractionWarning(
              Code.VOTE_FIELD_EMPTY,
              text.chars().substring(count.start(), count.end()),
              List.of(text.span(count.start(), count.end()))));
    }
  }

  private void all(Text sentence) {
    var whole = sentence.strip(" .");
    var result = VoteResults.result(sentence);
    var agreed = AGREED.matcher(sentence.folded());
    if (agreed.find() && VoteCounts.in(sentence).isEmpty()) {
      var number = sentence.sub(agreed.start("n"), agreed.end("n"));
      votes.add(
          new FoundVote(
              whole.found(whole.chars(), 0.6),
              number.found(CountWords.number(number.folded()), 0.9),
              null,
              null,
              sentence.sub(agreed.start(), agreed.end()).found("přijato", 0.8)));
      return;
    }
    var unanimous = ALL_FOR.matcher(sentence.folded());
    if (result == null && unanimous.find())
      result = sentence.sub(unanimous.start(), unanimous.end()).found("přijato", 0.85);
    if (result == null) return;
    var counted = BY_VOTES.matcher(sentence.folded());
    if (counted.find()) {
      var number = sentence.group(counted, 1).found(Integer.valueOf(counted.group(1)), 0.9);
      votes.add(new FoundVote(whole.found(whole.chars(), 0.6), number, null, null, result));
    } else if (ALL.matcher(sentence.folded()).find()) {
      votes.add(new FoundVote(whole.found(whole.chars(), 0.6), null, null, null, result));
    }
  }

  /// Put to a vote, and nothing said of how it ended.
  private void put(List<Line> lines, int i, Text sentence) {
    var put = PUT.matcher(sentence.folded());
    if (!put.find() || VoteResults.RESULT.matcher(sentence.folded().substring(put.end())).find())
      return;
    if (isAnswered(lines, i)) return;
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
  private static boolean isAnswered(List<Line> lines, int i) {
    for (int k = i + 1; k < Math.min(lines.size(), i + ANSWER); k++) {
      var line = lines.get(k);
      // a list of points is passed over, the talk about the next one is not
      var listed =
          lines.get(k - 1).isNumbered() || (k + 1 < lines.size() && lines.get(k + 1).isNumbered());
      if (line.is(Line.Kind.POINT) || (line.isNumbered() && !listed)) return false;
      if (!VoteCounts.in(line.whole()).isEmpty()
          || ALL.matcher(line.folded()).find()
          || (line.folded().contains("hlasovan")
              && VoteResults.RESULT.matcher(line.folded()).find())) return true;
    }
    return false;
  }

  /// What was voted about: said before the numbers, or in the lines above.
  private @Nullable Found<String> subject(List<Line> lines, int i, Text before) {
    var said = trimmed(before);
    if (said.length() > 12) return said.found(said.chars(), 0.8);
    for (int back = 1; back <= LINES_AROUND && i - back >= 0; back++) {
      var line = lines.get(i - back);
      var agenda = agendaOf(line);
      if (agenda != null) return agenda;
      var above = trimmed(line.text());
      if (above.length() <= 5
          || (VoteResults.RESULT.matcher(line.folded()).lookingAt() && above.length() < 20)
          || !VoteCounts.in(line.whole()).isEmpty()) continue;
      var last = Sentences.of(above).getLast().strip(" .:,;");
      return last.length() > 12 ? last.found(last.chars(), 0.75) : above.found(above.chars(), 0.7);
    }
    return null;
  }

  /// A vote right behind an agenda is about the agenda.
  private @Nullable Found<String> agendaOf(Line line) {
    return agendas.stream()
        .filter(segment -> segment.lines().contains(line))
        .findFirst()
        .map(segment -> segment.heading().text().strip(" :"))
        .map(text -> text.found(text.chars(), 0.7))
        .orElse(null);
  }

  /// Without "Návrh usnesení:" before it and "Hlasování:" behind.
  private static Text trimmed(Text text) {
    var before = LABEL_BEFORE.matcher(text.folded());
    var from = before.lookingAt() ? before.end() : 0;
    var behind = LABEL_BEHIND.matcher(text.folded());
    var to = behind.find() && behind.start() >= from ? behind.start() : text.length();
    return text.sub(from, to).strip(" \t:.,(–-");
  }
}
