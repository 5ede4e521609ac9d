package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.IcoDigits;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Holds what was read against itself. Contradictions are told with both places; nothing is
/// repaired.
final class Checks {

  private static final Pattern ICO =
      Pattern.compile("\\bic[o]?\\s?[:.]?\\s?(\\d{3}\\s?\\d{2}\\s?\\d{3})(?!\\d)");
  private static final Pattern EMAIL_LIKE =
      Pattern.compile("[^\\s,;:<>()]{1,100}@[^\\s,;<>()]{1,200}");
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
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
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(?:pritomno|pocet pritomnych|celkem pritomno|pritomnych clenu)\\s?:?\\s?(\\d{1,3})\\b(?!\\s?(?:hlas|%))");
  private static final Pattern DRAFT =
      Pattern.compile(
          "\\b(?:navrh zapisu|pracovni verze zapisu|neschvaleny zapis|koncept zapisu)\\b");

  private final Minutes minutes;
  private final List<ExtractionWarning> warnings = new ArrayList<>();

  Checks(Minutes minutes) {
    this.minutes = minutes;
  }

  List<ExtractionWarning> of(ExtractedMinutes draft) {
    icos();
    emails();
    personalData();
    twoNumbers();
    drafts();
    truncated();
    encoding();
    people(draft);
    points(draft);
    votes(draft);
    return warnings;
  }

  private void icos() {
    var all = new ArrayList<Found<String>>();
    for (var at = ICO.matcher(Fold.of(minutes.source())); at.find(); ) {
      all.add(new Found<>(at.group(1).replace(" ", ""), 1, new Span(at.start(1), at.end(1))));
    }
    for (var ico : all)
      if (!IcoDigits.areRight(ico.value())) warn(Code.ICO_CHECK, ico.value(), ico.span());
    var distinct = all.stream().map(Found::value).distinct().toList();
    var valid = distinct.stream().filter(IcoDigits::areRight).count();
    if (distinct.size() > 1 && valid < distinct.size()) {
      warnings.add(
          new ExtractionWarning(
              Code.TWO_ICOS, String.join(", ", distinct), all.stream().map(Found::span).toList()));
    }
  }

  private void emails() {
    for (var at = EMAIL_LIKE.matcher(minutes.source()); at.find(); ) {
      var address = at.group().replaceAll("[.,]+$", "");
      if (!EMAIL.matcher(address).matches())
        warn(Code.BAD_EMAIL, address, new Span(at.start(), at.start() + address.length()));
    }
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
    for (var line : minutes.lines().subList(0, Math.min(12, minutes.lines().size()))) {
      var draft = DRAFT.matcher(line.whole().folded());
      if (draft.find()) {
        warn(Code.DRAFT, draft.group(), line.whole().span(draft.start(), draft.end()));
        return;
      }
    }
  }

  /// Begins in the middle of a sentence.
  private void truncated() {
    if (minutes.lines().isEmpty()) return;
    var first = minutes.lines().getFirst();
    if (first.is(Line.Kind.NONE)
        && first.startsSmall()
        && !first.folded().matches("^(?:www|http).*"))
      warn(Code.TRUNCATED, first.whole().chars(), first.whole().span());
  }

  private void encoding() {
    var source = minutes.source();
    var broken =
        Pattern.compile("[ÃÅÄ][\u0080-\u00bf¡-¿]|\uFFFD|\\p{L}\\?\\p{Ll}{2}").matcher(source);
    var count = 0;
    Span first = null;
    while (broken.find()) {
      if (first == null) first = new Span(broken.start(), broken.end());
      count++;
    }
    if (first != null && count > 4)
      warn(Code.BROKEN_ENCODING, source.substring(first.start(), first.end()), first);
  }

  private void people(ExtractedMinutes draft) {
    var present = list(draft.attendees());
    for (var excused : list(draft.excused())) {
      for (var there : present) {
        if (same(excused, there))
          warnings.add(
              new ExtractionWarning(
                  Code.LISTED_TWICE, there.value().name(), List.of(there.span(), excused.span())));
      }
    }
    for (var verifier : list(draft.verifiers())) {
      for (var taker : list(draft.minuteTakers())) {
        if (same(verifier, taker))
          warnings.add(
              new ExtractionWarning(
                  Code.VERIFIER_IS_RECORDER,
                  verifier.value().name(),
                  List.of(verifier.span(), taker.span())));
      }
      var away =
          list(draft.excused()).stream().anyMatch(person -> same(person, verifier))
              || list(draft.absent()).stream().anyMatch(person -> same(person, verifier));
      if (away) warn(Code.VERIFIER_ABSENT, verifier.value().name(), verifier.span());
    }
    counts(draft);
  }

  private void counts(ExtractedMinutes draft) {
    if (draft.attendees() == null || draft.attendees().isEmpty()) return;
    for (var line : minutes.lines()) {
      var count = COUNT.matcher(line.folded());
      if (!count.find()) continue;
      var said = Integer.parseInt(count.group(1));
      var named = draft.attendees().size();
      if (said != named && said != named + list(draft.guests()).size()) {
        warn(
            Code.COUNT_MISMATCH,
            said + " ≠ " + named,
            line.text().span(count.start(), count.end()));
      }
      return;
    }
  }

  /// Same surname, and given names that may be the same.
  static boolean same(Found<FoundPerson> a, Found<FoundPerson> b) {
    var first = Fold.of(a.value().name()).split(" ");
    var second = Fold.of(b.value().name()).split(" ");
    if (!first[first.length - 1].equals(second[second.length - 1])) return false;
    return first.length == 1 || second.length == 1 || first[0].charAt(0) == second[0].charAt(0);
  }

  /// Numbers of points in the text that the agenda does not know, or points with another title.
  private void points(ExtractedMinutes draft) {
    var agenda = draft.agenda();
    if (agenda == null || agenda.isEmpty()) return;
    var odd = new ArrayList<Span>();
    var seen = new HashSet<Integer>();
    for (var line : minutes.lines()) {
      if (!line.is(Line.Kind.POINT)) continue;
      seen.add(line.marker().number());
      if (line.marker().number() > agenda.size()) odd.add(line.whole().span());
    }
    if (!odd.isEmpty())
      warnings.add(new ExtractionWarning(Code.AGENDA_MISMATCH, agenda.size() + " / " + seen, odd));
  }

  private void votes(ExtractedMinutes draft) {
    var present = draft.attendees();
    for (var vote : Objects.requireNonNullElse(draft.votes(), List.<FoundVote>of())) {
      var sum = count(vote.inFavour()) + count(vote.against()) + count(vote.abstained());
      if (present != null
          && !present.isEmpty()
          && sum > present.size()
          && vote.inFavour() != null) {
        warn(Code.VOTE_EXCEEDS_PRESENT, sum + " > " + present.size(), vote.inFavour().span());
      }
    }
  }

  private static int count(@Nullable Found<Integer> number) {
    return number == null ? 0 : number.value();
  }

  private static List<Found<FoundPerson>> list(@Nullable List<Found<FoundPerson>> people) {
    return people == null ? List.of() : people;
  }

  private void warn(Code code, String detail, Span span) {
    warnings.add(new ExtractionWarning(code, detail, List.of(span)));
  }
}
