package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Votes: "PRO: 20 PROTI: 0 ZDRŽEL SE: 0 VÝSLEDEK: přijato", "pro 7, proti 0, zdržel se 1",
/// "Výsledek hlasování: 7 - 0 - 0", "schváleno všemi přítomnými".
final class VoteReader {

  private static final String COUNT =
      "\\s*(?:hlasoval[aoi]?|bylo|hlasu|hlasy)?\\s*[:=\\-–]?\\s*(\\d{1,3}|nikdo|zadny|jednomyslne|vsichni)?(?:\\s?hlas(?:u|y)?|\\s?clen\\p{L}*)?";
  private static final String BETWEEN = "[\\s,;/|.\\ta]*";
  private static final String AGAINST =
      "(?:\\bproti\\b(?: navrhu)?" + COUNT + "|(nikdo)\\s(?:nebyl\\s|nehlasoval\\s)?proti)";
  private static final String ABSTAINED =
      "(?:\\b(?:zdrzel[aoi]?(?: (?:se|hlasovani))*|se zdrzel[aoi]?|zdrzeli se|zdrz\\.?)(?:\\s?hlasovani)?"
          + COUNT
          + "|(nikdo)\\sse\\s(?:hlasovani\\s)?nezdrzel)";
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\bpro\\b(?!\\s\\p{L}{4,}(?<!hlasoval|hlasovalo|hlasovali|nikdo|vsichni|zadny))"
              + COUNT
              + BETWEEN
              + AGAINST
              + "(?:"
              + BETWEEN
              + ABSTAINED
              + ")?");
  private static final Pattern DASHED =
      Pattern.compile(
          "(?:hlasovani|hlasovalo|vysledek)[^\\d\\n]{0,40}?(\\d{1,3})\\s?[-–:/]\\s?(\\d{1,3})\\s?[-–:/ ]\\s?(\\d{1,3})(?!\\d|\\s?[.:/]\\s?\\d)");
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:vsemi (?:pritomnymi|hlasy|pritomnymi cleny)|jednomyslne|jednohlasne|vsichni pro|vsichni pritomni (?:souhlas|pro)\\p{L}*)");
  private static final Pattern RESULT =
      Pattern.compile(
          "\\b(?<no>neprijat[oay]?|neschvalen[oay]?|zamitnut[oay]?|nebyl[oa]? (?:prijat|schvalen)\\p{L}*)|\\b(?<yes>prijat[oay]?|schvalen[oaiy]?|schvaluje|odsouhlasen[oay]?|navrh byl prijat)\\b");
  private static final Pattern BY_VOTES =
      Pattern.compile(
          "\\b(?:schvalen[oaiy]?|prijat[oaiy]?|odsouhlasen[oaiy]?)\\s(?:vsemi\\s)?(\\d{1,3})\\shlas(?:y|u)\\b");
  private static final Pattern PUT = Pattern.compile("\\bk odsouhlaseni\\b|\\bke schvaleni\\b");
  private static final Pattern GOES_ON = Pattern.compile("\\bpro(?:ti)?\\b\\s?:?.{0,12}$");
  private static final int LINES_AROUND = 3;

  private final Minutes minutes;
  private final List<FoundVote> votes = new ArrayList<>();
  private final List<ExtractionWarning> warnings = new ArrayList<>();

  private VoteReader(Minutes minutes) {
    this.minutes = minutes;
  }

  List<FoundVote> votes() {
    return votes;
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
    var text = lines.get(i).whole();
    var last = i;
    // labels may stand one under another
    while (last < i + 3 && last + 1 < lines.size() && GOES_ON.matcher(text.folded()).find()) {
      text = text.join(lines.get(++last).whole());
    }
    var labelled = LABELLED.matcher(text.folded());
    if (labelled.find()) {
      do {
        if (saysAnything(labelled)) add(lines, i, text, labelled, List.of(1, 2, 4));
      } while (labelled.find());
      return last;
    }
    var dashed = DASHED.matcher(lines.get(i).whole().folded());
    if (dashed.find()) {
      add(lines, i, lines.get(i).whole(), dashed, List.of(1, 2, 3));
      return i;
    }
    all(lines, i);
    put(lines.get(i));
    return i;
  }

  /// Words that look like labels but count nothing are prose.
  private static boolean saysAnything(Matcher vote) {
    var others = vote.group(2) != null || vote.group(3) != null || vote.group(4) != null;
    return (vote.group(1) != null && others) || vote.group().contains(":");
  }

  private static @Nullable Found<Integer> number(Text text, Matcher vote, int group) {
    var at = group;
    // "nikdo nebyl proti" stands in the group behind the number
    if (vote.pattern() == LABELLED
        && group > 1
        && vote.group(group) == null
        && vote.group(group + 1) != null) at = group + 1;
    var said = vote.group(at);
    if (said == null || said.startsWith("vsichni") || said.startsWith("jednomysln")) return null;
    var value = Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : 0;
    return text.group(vote, at).found(value, 0.97);
  }

  private void add(List<Line> lines, int i, Text text, Matcher vote, List<Integer> groups) {
    var numbers = new ArrayList<@Nullable Found<Integer>>();
    for (int group : groups) numbers.add(number(text, vote, group));
    var behind = text.sub(vote.end());
    var result = result(behind);
    if (result == null) result = result(text.sub(0, vote.start()));
    if (result == null && i + 1 < lines.size() && lines.get(i + 1).text().length() < 80) {
      result = result(lines.get(i + 1).whole());
    }
    votes.add(
        new FoundVote(
            subject(lines, i, text.sub(0, vote.start())),
            numbers.get(0),
            numbers.get(1),
            numbers.get(2),
            result));
    if (numbers.stream().anyMatch(Objects::isNull)
        && vote.pattern() == LABELLED
        && saysAbstained(vote)
        && !vote.group().contains("jednomysln")) {
      warnings.add(
          new ExtractionWarning(
              Code.VOTE_FIELD_EMPTY, vote.group(), List.of(text.span(vote.start(), vote.end()))));
    }
  }

  private static boolean saysAbstained(Matcher vote) {
    return vote.group().contains("zdrz");
  }

  private static @Nullable Found<String> result(Text text) {
    var result = RESULT.matcher(text.folded());
    if (!result.find()) return null;
    return text.sub(result.start(), result.end())
        .found(result.group("no") != null ? "nepřijato" : "přijato", 0.95);
  }

  private void all(List<Line> lines, int i) {
    var line = lines.get(i);
    var counted = BY_VOTES.matcher(line.folded());
    if (counted.find()) {
      var number = line.text().group(counted, 1).found(Integer.valueOf(counted.group(1)), 0.9);
      var whole = line.text().strip(" .");
      votes.add(
          new FoundVote(whole.found(whole.chars(), 0.6), number, null, null, result(line.text())));
      return;
    }
    var all = ALL.matcher(line.folded());
    if (!all.find()) return;
    var result = result(line.text());
    if (result == null) return;
    var subject = line.text().strip(" .");
    votes.add(new FoundVote(subject.found(subject.chars(), 0.6), null, null, null, result));
  }

  /// Put to a vote, and nothing said of how it ended.
  private void put(Line line) {
    var put = PUT.matcher(line.folded());
    if (put.find() && !RESULT.matcher(line.folded().substring(put.end())).find()) {
      warnings.add(
          new ExtractionWarning(
              Code.NO_RESULT,
              line.text().chars().substring(Math.max(0, put.start() - 40), put.end()),
              List.of(line.text().span(put.start(), put.end()))));
    }
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
          || (RESULT.matcher(line.folded()).lookingAt() && above.length() < 20)
          || LABELLED.matcher(line.folded()).find()) continue;
      return above.found(above.chars(), 0.75);
    }
    return null;
  }

  /// A vote right behind an agenda is about the agenda.
  private @Nullable Found<String> agendaOf(Line line) {
    return minutes
        .of(Section.AGENDA)
        .filter(segment -> segment.lines().contains(line))
        .findFirst()
        .map(segment -> segment.heading().text().strip(" :"))
        .map(text -> text.found(text.chars(), 0.7))
        .orElse(null);
  }

  private static Text trimmed(Text text) {
    var label = Pattern.compile("(?:vysledek )?hlasovani\\s?:?\\s*$").matcher(text.folded());
    var cut = label.find() ? text.sub(0, label.start()) : text;
    return cut.strip(" \t:.,–-");
  }
}
