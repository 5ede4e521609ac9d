package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.DateMention;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.DayWords;
import org.spoluplan.algorithms.czech.Times;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// The next meeting: under a label, or in a sentence.
final class NextReader {

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:pristi|dalsi|nasledujici|nejblizsi)(?:ho|m)?\\s(?:\\p{L}+\\s){0,3}?(?:jednani|setkani|schuz\\p{L}+|zasedani|termin\\p{L}*|skupin\\p{L}+|kolo|porad\\p{L}|hromad\\p{L}|sejiti)\\b|\\btermin (?:pristi|dalsi)\\p{L}*|\\b(?:priste|znovu|opet|zase) se (?:\\p{L}+ ){0,3}?(?:sejde|sejdeme|setka|setkame|uvidime|uvidi)\\b|\\bsejdeme se\\b|\\b(?:znovu|opet|zase) se (?:\\p{L}+ ){0,2}?(?:sejde|sejdou|setka|uvidi)\\p{L}*");

  /// Said without a noun; only where nothing plainer is found.
  private static final Pattern HINTED =
      Pattern.compile(
          "^(?:priste|pristi|dalsi|kdy znovu)\\b|\\b(?:priste|dalsi)(?=:? (?:v |ve |az v |\\d))|\\bse (?:priste|znovu|opet|zase) (?:sejde|setka|uvidi)\\p{L}*|\\bse (?:\\p{L}+ ){0,3}?sejd(?:e|ou|eme) (?:opet|znovu|zase)\\b");
  private static final Pattern PROVISIONAL =
      Pattern.compile(
          "\\b(?:muze byt (?:zmenen|pozmenen|upraven)|predbezn\\p{L}+|(?<!misto )bude (?:jeste )?(?:upresnen|potvrzen)|predpokladan\\p{L}+|orientacn\\p{L}+|(?:se )?(?:jeste )?(?:muze|mohou|muzou) (?:se )?(?:jeste )?(?:byt )?(?:zmenit|posunout|menit|posunut)|jeste (?:potvrd|upresn|domluv)\\p{L}*|nejspis|pravdepodobne|upresnime|potvrdime|kdyz (?:vyjd|bud)\\p{L}+)");

  /// "Buď 2. září, nebo 9. září, tedy platí 9. září"
  private static final Pattern SETTLED =
      Pattern.compile("\\b(?:(?:nakonec |tedy |takze )?plati|nakonec|domluveno na|ustaleno na)\\b");
  private static final Pattern NEXT_YEAR = Pattern.compile("\\s(?:pristiho|dalsiho) roku\\b");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^|[\\s,;])(?<place>(?:v|ve|na)\\s(?!\\d|pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli|listopad|prosinc|rij|zari|srpn|cerv|kvet|dubn|brez|unor|ledn|jar|podzim|let|cas)[^.;\\n]{3,90})");

  private static final Pattern BEHIND_DAY =
      Pattern.compile("\\s?(?:\\(\\p{L}+\\))?[,;]?\\s(?:\\p{L}{5,8},?\\s)?");
  private static final Pattern BARE_PLACE =
      Pattern.compile(
          "[\\s,;.–-]*(?:hod\\p{L}*\\.?|h\\b)?[\\s,;.–-]*(?<place>\\p{L}[^.;()]{3,70}?)\\s*[.;]?\\s*$");
  private static final Pattern UNSURE =
      Pattern.compile("\\b(?:termin|bude|budou|upresn|potvrd|oznam|sdel|posun|zmen)");
  private static final Pattern HOUR = Pattern.compile("[\\s,]*\\d{1,2}[.,:][0-5]\\d(?!\\d)");
  private static final Pattern SAME_PLACE =
      Pattern.compile("(?:opet |zase )?(?:tamtez|(?:na )?stejn(?:e|em) mist[oe]).*");
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?:muze|bude|jestli|pokud|termin|misto|online|on-line|ms teams|zoom|predbezne|dle|podle|kde|\\p{L}+ (?:bude|je|se)|na tema|hodin|rano|dopoledne|odpoledne).*");

  private final @Nullable LocalDate met;
  private final @Nullable Found<String> here;
  private final List<ExtractionWarning> warnings = new ArrayList<>();

  /// @param met  the day of this meeting
  /// @param here where it was held
  NextReader(@Nullable LocalDate met, @Nullable Found<String> here) {
    this.met = met;
    this.here = here;
  }

  /// The line tells of the next meeting.
  static boolean isSaid(Line line) {
    return SAID.matcher(line.folded()).lookingAt() || HINTED.matcher(line.folded()).lookingAt();
  }

  List<ExtractionWarning> warnings() {
    return warnings;
  }

  @Nullable FoundMeeting read(Minutes minutes) {
    for (var segment : minutes.of(Section.NEXT).toList()) {
      for (var line : segment.all()) {
        var found = read(line.text());
        if (found != null) return found;
      }
    }
    var said = said(minutes, SAID);
    return said == null ? said(minutes, HINTED) : said;
  }

  private @Nullable FoundMeeting said(Minutes minutes, Pattern words) {
    for (var line : minutes.lines()) {
      for (var at = words.matcher(line.folded()); at.find(); ) {
        var found = read(sentence(line.text(), at.start()));
        if (found != null) return found;
      }
    }
    return null;
  }

  /// To the end of the sentence, dots of dates apart.
  private static Text sentence(Text line, int from) {
    var end = Pattern.compile("\\.\\s+(?=\\p{Lu})|$").matcher(line.chars());
    return end.find(from) ? line.sub(from, end.start()) : line.sub(from);
  }

  private @Nullable FoundMeeting read(Text text) {
    var date = date(text);
    if (date == null) return null;
    var time =
        Times.in(text.chars()).stream()
            .findFirst()
            .map(at -> text.sub(at.start(), at.end()).found(at.from(), 0.9))
            .orElseGet(() -> alone(text));
    var provisional = PROVISIONAL.matcher(text.folded());
    if (provisional.find())
      warnings.add(new ExtractionWarning(Code.PROVISIONAL, text.chars(), List.of(text.span())));
    return new FoundMeeting(date, time, place(text));
  }

  /// "12. 1. 2023, 7,30, tamtéž": an hour without a word behind the day.
  private static @Nullable Found<LocalTime> alone(Text text) {
    for (var date : Dates.in(text.chars())) {
      if (date.day() == null) continue;
      var between = BEHIND_DAY.matcher(text.chars()).region(date.end(), text.length());
      if (!between.lookingAt()) continue;
      var rest = text.sub(between.end());
      var time = Times.alone(rest.chars());
      if (time.isPresent())
        return rest.sub(time.get().start(), time.get().end()).found(time.get().from(), 0.8);
    }
    return null;
  }

  /// Days before months: "v září, nejspíš 16. 9."
  private static List<DateMention> dates(Text text) {
    var all = new ArrayList<>(Dates.in(text.chars()));
    var settled = SETTLED.matcher(text.folded());
    var from = settled.find() ? settled.end() : 0;
    if (all.stream().anyMatch(date -> date.start() >= from))
      all.removeIf(date -> date.start() < from);
    all.sort(Comparator.comparing(date -> date.day() == null));
    return all;
  }

  private @Nullable Found<String> date(Text text) {
    for (var date : dates(text)) {
      var span = text.sub(date.start(), date.end());
      if (date.contradictsItself()) warnings.add(WeekdayWarning.of(text, date));
      if (date.day() == null) {
        var year = date.year();
        if (met != null && NEXT_YEAR.matcher(text.folded().substring(date.end())).lookingAt())
          return span.found(YearMonth.of(met.getYear() + 1, date.month()).toString(), 0.8);
        if (met != null) return span.found(date.monthAfter(met).toString(), 0.75);
        if (year == null) continue;
        return span.found(YearMonth.of(year, date.month()).toString(), 0.75);
      }
      var day =
          date.year() == null && met == null ? null : met == null ? date.whole() : date.after(met);
      if (day == null) continue;
      if (met != null && day.isBefore(met)) {
        warnings.add(
            new ExtractionWarning(
                Code.NEXT_BEFORE_THIS,
                List.of(span.chars(), DayWords.of(met)),
                List.of(span.span())));
      }
      return span.found(
          day.toString(),
          date.year() == null
              ? 0.8
              : date.contradictsItself() || (met != null && day.isBefore(met)) ? 0.4 : 0.95);
    }
    return null;
  }

  private @Nullable Found<String> place(Text text) {
    var end = 0;
    for (var mention : Dates.in(text.chars())) end = Math.max(end, mention.end());
    for (var mention : Times.in(text.chars())) end = Math.max(end, mention.end());
    var hour = HOUR.matcher(text.chars()).region(end, text.length());
    var rest = text.sub(hour.lookingAt() ? hour.end() : end);
    var matcher = PLACE.matcher(rest.folded());
    if (matcher.find()) {
      var place = rest.sub(matcher.start("place"), matcher.end("place")).strip(" ,.;");
      return same(place, 0.75);
    }
    var bare = BARE_PLACE.matcher(rest.chars());
    if (!bare.matches()) return null;
    var place = rest.sub(bare.start("place"), bare.end("place")).strip(" ,.;");
    return NO_PLACE.matcher(place.folded()).matches() || UNSURE.matcher(place.folded()).find()
        ? null
        : same(place, 0.7);
  }

  /// "tamtéž" is where this meeting was held.
  private Found<String> same(Text place, double sure) {
    var there = here != null && SAME_PLACE.matcher(place.folded()).matches();
    var said =
        place.folded().startsWith("v ")
                || place.folded().startsWith("ve ")
                || place.folded().startsWith("na ")
            ? Nominative.ofPlace(place.chars().substring(place.chars().indexOf(' ') + 1))
            : place.chars();
    return place.found(there && here != null ? here.value() : said, sure);
  }
}
