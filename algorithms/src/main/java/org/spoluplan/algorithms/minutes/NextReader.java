package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.Times;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// The next meeting: under a label, or in a sentence.
final class NextReader {

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:pristi|dalsi|nasledujici|nejblizsi)(?:ho|m)?\\s(?:\\p{L}+\\s){0,3}?(?:jednani|setkani|schuz\\p{L}+|zasedani|termin\\p{L}*|skupin\\p{L}+|kolo|porad\\p{L}|hromad\\p{L}|sejiti)\\b|\\btermin (?:pristi|dalsi)\\p{L}*|\\b(?:priste|znovu|opet|zase) se (?:\\p{L}+ ){0,3}?(?:sejde|sejdeme|setka|setkame|uvidime)\\b|\\bsejdeme se\\b|\\b(?:znovu|opet|zase) se (?:\\p{L}+ ){0,2}?(?:sejde|sejdou|setka)\\p{L}*");

  /// Said without a noun; only where nothing plainer is found.
  private static final Pattern HINTED =
      Pattern.compile(
          "^(?:priste|pristi|dalsi|kdy znovu)\\b|\\b(?:priste|dalsi)(?= (?:v |ve |az v |\\d))");
  private static final Pattern PROVISIONAL =
      Pattern.compile(
          "\\b(?:muze byt (?:zmenen|pozmenen|upraven)|predbezn\\p{L}+|bude upresnen|predpokladan\\p{L}+|orientacn\\p{L}+|bude potvrzen)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^|[\\s,;])(?<place>(?:v|ve|na)\\s(?!\\d|pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli|listopad|prosinc|rij|zari|srpn|cerv|kvet|dubn|brez|unor|ledn|jar|podzim|let|cas)[^.;\\n]{3,90})");

  private final @Nullable LocalDate met;
  private final List<ExtractionWarning> warnings = new ArrayList<>();

  NextReader(@Nullable LocalDate met) {
    this.met = met;
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
            .orElse(null);
    var provisional = PROVISIONAL.matcher(text.folded());
    if (provisional.find())
      warnings.add(new ExtractionWarning(Code.PROVISIONAL, text.chars(), List.of(text.span())));
    return new FoundMeeting(date, time, place(text));
  }

  private @Nullable Found<String> date(Text text) {
    for (var date : Dates.in(text.chars())) {
      var span = text.sub(date.start(), date.end());
      if (date.contradictsItself()) {
        warnings.add(
            new ExtractionWarning(
                Code.WEEKDAY,
                text.chars(),
                List.of(text.span(Math.max(0, date.start() - 10), date.end()))));
      }
      if (date.day() == null) {
        var year = date.year();
        if (met != null) return span.found(date.monthAfter(met).toString(), 0.75);
        if (year == null) continue;
        return span.found(YearMonth.of(year, date.month()).toString(), 0.75);
      }
      var day =
          date.year() == null && met == null ? null : met == null ? date.whole() : date.after(met);
      if (day == null) continue;
      if (met != null && day.isBefore(met)) {
        warnings.add(
            new ExtractionWarning(Code.NEXT_BEFORE_THIS, span + " < " + met, List.of(span.span())));
      }
      return span.found(
          day.toString(),
          date.year() == null
              ? 0.8
              : date.contradictsItself() || (met != null && day.isBefore(met)) ? 0.4 : 0.95);
    }
    return null;
  }

  private static @Nullable Found<String> place(Text text) {
    var end = 0;
    for (var mention : Dates.in(text.chars())) end = Math.max(end, mention.end());
    for (var mention : Times.in(text.chars())) end = Math.max(end, mention.end());
    var rest = text.sub(end);
    var matcher = PLACE.matcher(rest.folded());
    if (!matcher.find()) return null;
    var place = rest.sub(matcher.start("place"), matcher.end("place")).strip(" ,.;");
    return place.found(place.chars(), 0.75);
  }
}
