package org.spoluplan.algorithms.minutes;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Ordinals;

/// Which meeting in a row it was: "12", "3/2021"; "druhého jednání" is "2".
final class MeetingNumber {

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:zapis\\p{L}*|zaznam\\p{L}*|jednani|zasedani|schuze|setkani|cislo)\\b\\s?(?:jednani |zasedani |schuze )?(?:c\\.|cislo|č\\.|:)\\s?(\\d{1,3}(?:\\s?/\\s?\\d{2,4})?)");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,3})\\.\\s?(?:radne(?:ho|m)? |mimoradne(?:ho|m)? |spolecne(?:ho|m)? |clenske |pravidelne(?:ho|m)? )?(?:jednani|zasedani|schuz[ei]|setkani|schuzk[ay])\\b");
  private static final Pattern FAR =
      Pattern.compile(
          "^(?:zapis|zaznam|protokol)\\b[^\\d]{0,140}?(?:c\\.|cislo|\\?\\.)\\s?(\\d{1,3}(?:\\s?/\\s?\\d{2,4})?)(?![\\d.])");
  private static final Pattern WORD =
      Pattern.compile(
          "\\b(\\p{L}+)(?=(?:\\s\\p{L}+)?\\s(?:jednani|zasedani|schuz[ei]|setkani|schuzky)\\b)");
  private static final Pattern ALONE = Pattern.compile("(\\d{1,3}(?:\\s?/\\s?\\d{2,4})?)");
  private static final int HEAD_LINES = 15;

  private MeetingNumber() {}

  /// Under a label, else in the heading.
  static @Nullable Found<String> in(Minutes minutes) {
    var labelled = minutes.first(Section.NUMBER);
    if (labelled.isPresent()) {
      for (var line : labelled.get().all()) {
        var alone = ALONE.matcher(line.folded());
        if (alone.find()) return number(line.text(), alone.start(1), alone.end(1), 0.95);
      }
    }
    var seen = 0;
    for (var line : minutes.lines()) {
      if (seen++ > HEAD_LINES
          || Headings.of(line).filter(h -> h.section().isOfPeople()).isPresent()) break;
      var found = number(line.whole());
      if (found != null) return found;
    }
    return null;
  }

  private static @Nullable Found<String> number(Text line) {
    var folded = line.folded();
    var before = BEFORE.matcher(folded);
    if (before.find()) return number(line, before.start(1), before.end(1), 0.95);
    var far = FAR.matcher(folded);
    if (far.find()) return number(line, far.start(1), far.end(1), 0.85);
    var after = AFTER.matcher(folded);
    if (after.find() && !Pattern.compile("\\b(?:pristi|dalsi)\\b").matcher(folded).find()) {
      return number(line, after.start(1), after.end(1), 0.9);
    }
    for (var word = WORD.matcher(folded); word.find(); ) {
      var ordinal = Ordinals.of(word.group(1));
      if (ordinal > 0)
        return line.sub(word.start(1), word.end(1)).found(String.valueOf(ordinal), 0.85);
    }
    return null;
  }

  private static Found<String> number(Text line, int start, int end, double sure) {
    var text = line.sub(start, end);
    return text.found(text.chars().replace(" ", "").replaceFirst("^0+(?=\\d)", ""), sure);
  }
}
