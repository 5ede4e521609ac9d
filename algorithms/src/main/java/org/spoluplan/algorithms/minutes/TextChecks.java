package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// The text as a whole: a draft, cut off, in a broken encoding, with two numbers, with data of
/// citizens.
final class TextChecks {

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<!\\d)\\d{6}\\s?/\\s?\\d{3,4}(?!\\d)|\\bnar(?:\\.|ozen[aáyý]?)\\s(?:dne\\s)?\\d{1,2}\\.|\\bbytem\\s\\p{Lu}|\\btrvale bytem\\b");
  private static final Pattern CLIENT =
      Pattern.compile(
          "\\b(?:[Kk]lient(?:ka|ky|ku|em|kou|a)?|[Pp]acient(?:ka|ky|a)?|[Uu]živatel(?:ka|ky|e)?|pan[íia]?|p\\.)\\s(?<name>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?)[^.]{0,80}\\b(?:dluh|exekuc|diagnó|závislo|nar\\.|bydlí|byt[ue]? v|azylov|nemocn|propuštěn|dávk)");
  private static final Pattern PHONE =
      Pattern.compile("(?<!\\d)(?:\\+420\\s?)?[67]\\d{2}\\s?\\d{3}\\s?\\d{3}(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\bzapis\\p{L}*\\s(?:z jednani\\s)?(?:c\\.|cislo)\\s?(\\d{1,3}(?:\\s?/\\s?\\d{2,4})?)");
  private static final Pattern DRAFT =
      Pattern.compile(
          "\\b(?:navrh zapisu|pracovni verze zapisu|neschvaleny zapis|koncept zapisu)\\b");
  private static final Pattern BROKEN =
      Pattern.compile("[ÃÅÄ][\u0080-\u00bf¡-¿]|\uFFFD|\\p{L}\\?\\p{Ll}{2}");
  private static final int ENOUGH = 4;
  private static final int TOP = 12;

  /// A last line at least so long that has sentences, but ends in the middle of one.
  private static final int LONG = 60;

  private final Minutes minutes;
  private final List<ExtractionWarning> warnings = new ArrayList<>();

  private TextChecks(Minutes minutes) {
    this.minutes = minutes;
  }

  static List<ExtractionWarning> of(Minutes minutes) {
    var checks = new TextChecks(minutes);
    checks.personalData();
    checks.twoNumbers();
    checks.drafts();
    checks.truncated();
    checks.encoding();
    return checks.warnings;
  }

  private void personalData() {
    var source = minutes.source();
    for (var pattern : List.of(BIRTH, CLIENT)) {
      for (var at = pattern.matcher(source); at.find(); )
        warn(Code.PERSONAL_DATA, at.group(), new Span(at.start(), at.end()));
    }
    for (var line : minutes.lines()) {
      if (line.folded().contains("klient") || line.folded().contains("obcan")) {
        for (var at = PHONE.matcher(line.text().chars()); at.find(); ) {
          warn(Code.PERSONAL_DATA, at.group(), line.text().span(at.start(), at.end()));
        }
      }
    }
  }

  private void twoNumbers() {
    var numbers = new ArrayList<Found<String>>();
    for (var line : minutes.lines()) {
      for (var at = NUMBERS.matcher(line.whole().folded()); at.find(); ) {
        var bare = at.group(1).replace(" ", "").replaceFirst("^0+", "");
        numbers.add(line.whole().group(at, 1).found(bare, 1));
      }
    }
    var distinct = numbers.stream().map(Found::value).distinct().toList();
    if (distinct.size() > 1 && !isPrevious(distinct)) {
      warnings.add(
          new ExtractionWarning(
              Code.TWO_NUMBERS,
              String.join(", ", distinct),
              numbers.stream().map(Found::span).toList()));
    }
  }

  /// The minutes of the meeting before are mentioned: 4 and 3.
  private static boolean isPrevious(List<String> numbers) {
    if (numbers.size() != 2) return false;
    var first = Integer.parseInt(numbers.get(0).split("/")[0]);
    var second = Integer.parseInt(numbers.get(1).split("/")[0]);
    return first - second == 1 && numbers.get(0).contains("/") == numbers.get(1).contains("/");
  }

  private void drafts() {
    for (var line : minutes.lines().subList(0, Math.min(TOP, minutes.lines().size()))) {
      var draft = DRAFT.matcher(line.whole().folded());
      if (draft.find()) {
        warn(Code.DRAFT, draft.group(), line.whole().span(draft.start(), draft.end()));
        return;
      }
    }
  }

  /// Begins, or ends, in the middle of a sentence.
  private void truncated() {
    if (minutes.lines().isEmpty()) return;
    var first = minutes.lines().getFirst();
    if (first.is(Line.Kind.NONE)
        && first.startsSmall()
        && !first.folded().matches("^(?:www|http).*"))
      warn(Code.TRUNCATED, first.whole().chars(), first.whole().span());
    var last = minutes.lines().getLast().whole();
    if (last.length() > LONG
        && Character.isLowerCase(last.chars().charAt(last.length() - 1))
        && Sentences.of(last).size() > 1
        && minutes.segments().getLast().section() == Section.BODY
        && minutes.lines().getLast().cells().isEmpty())
      warn(Code.TRUNCATED, last.chars(), last.span());
  }

  private void encoding() {
    var broken = BROKEN.matcher(minutes.source());
    var count = 0;
    Span first = null;
    while (broken.find()) {
      if (first == null) first = new Span(broken.start(), broken.end());
      count++;
    }
    if (first == null && Restoring.isBroken(minutes.source())) first = new Span(0, 0);
    if (first != null && (count > ENOUGH || first.end() == 0))
      warn(Code.BROKEN_ENCODING, minutes.source().substring(first.start(), first.end()), first);
  }

  private void warn(Code code, String detail, Span span) {
    warnings.add(new ExtractionWarning(code, detail, List.of(span)));
  }
}
