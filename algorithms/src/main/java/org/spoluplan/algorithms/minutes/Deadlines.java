package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.DateMention;
import org.spoluplan.algorithms.czech.Dates;

/// Finds deadlines: "do 15. 5.", "nejpozději do konce května", "do konce roku", "průběžně", "do
/// příštího jednání". What has no year is taken from the day of the meeting.
final class Deadlines {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:,?\\s?\\b(?:a to|to je|tj\\.|nejpozdeji|nejdele|termin\\p{L}*|t\\s?:|t\\.\\s?:|splnit|kdy\\s?:)\\s?[:–-]?\\s*)*"
              + "(?:\\b(?:vzdy )?(?:do konce(?: mesice)?|koncem(?: mesice)?|konec(?: mesice)?|do poloviny|zacatkem|zacatek|pocatkem|v prubehu|prubeh|behem|do|ke dni|ke|k|v|ve|od|po)\\s)?"
              + "(?:\\b(?:dne|data|pondeli|utery|stredy|stredu|ctvrtka|ctvrtku|ctvrtek|patku|patek|soboty|sobotu|nedele|nedeli)\\s)?$");
  private static final Pattern ONGOING =
      Pattern.compile("\\b(?:prubezne|prubezny|trvale|trvaly ukol|stale|pravidelne)\\b");
  /// "termín: 2/2018"
  private static final Pattern NUMBERED_MONTH =
      Pattern.compile(
          "(?<before>(?:\\btermin\\p{L}*|\\bt|\\bdo)\\s?[:.]?\\s*)?(?<![\\d/.-])(?<month>\\d{1,2})\\s?/\\s?(?<year>20\\d\\d)(?![\\d/])");
  private static final Pattern YEAR_END =
      Pattern.compile("\\b(?:nejpozdeji )?(?:do konce|koncem) roku(?:\\s((?:19|20)\\d\\d))?\\b");
  private static final Pattern MONTH_END =
      Pattern.compile("\\b(?:nejpozdeji )?(?:do konce|koncem) (?:tohoto )?mesice\\b(?!\\s\\p{L})");
  private static final Pattern NO_DAY =
      Pattern.compile(
          "[,;(]?\\s?\\b(?:nejpozdeji |vse )?(?:(?:do|na|k) (?:pristi\\p{L}*|dalsi\\p{L}*|nasledujici\\p{L}*|pristi ps)(?: (?:radne|spolecne)\\p{L}*)?(?: (?:jednani|setkani|schuz\\p{L}+|zasedani|porad\\p{L}+|ps|komis\\p{L}+|rad\\p{L}+|skupin\\p{L}+))?|ihned|obratem|neprodlene|bezodkladne|co nejdrive|do \\d{1,2} (?:pracovnich )?dn[iu]|do tydne|do mesice)\\b\\)?");

  /// A new day for what is late counts more than the old one.
  private static final Pattern NEW =
      Pattern.compile("\\b(?:novy termin|prodlouzen\\p{L}*|prodluzuje|posun\\p{L}*|presun\\p{L}*)");

  private final @Nullable LocalDate met;

  Deadlines(@Nullable LocalDate met) {
    this.met = met;
  }

  /// All of them, in the order they stand. Dates count only behind a word that makes them a
  /// deadline.
  List<Deadline> in(Text text) {
    return read(text, false);
  }

  /// Where a label or a column says that it is one, a bare date counts too.
  @Nullable Deadline first(Text text) {
    var all = read(text, true);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The one that holds: the new one where there is a new one, else the first with a day.
  static @Nullable Deadline holding(Text text, List<Deadline> all) {
    var changed = NEW.matcher(text.folded());
    if (changed.find()) {
      var from = changed.start();
      var later = all.stream().filter(one -> one.end() > from && one.day() != null).findFirst();
      if (later.isPresent()) return later.get();
    }
    return all.stream()
        .filter(one -> one.day() != null)
        .findFirst()
        .orElse(all.isEmpty() ? null : all.getFirst());
  }

  private List<Deadline> read(Text text, boolean bare) {
    var folded = text.folded();
    var found = new ArrayList<Deadline>();
    for (var date : Dates.in(text.chars())) dated(text, folded, date, bare, found);
    for (var at = NUMBERED_MONTH.matcher(folded); at.find(); ) {
      if (!bare && at.group("before") == null) continue;
      add(found, text, at.start(), at.end(), month(at));
    }
    for (var at = YEAR_END.matcher(folded); at.find(); ) {
      var year = at.group(1) != null ? Integer.valueOf(at.group(1)) : yearMet();
      if (year != null)
        add(found, text, at.start(), at.end(), Year.of(year).atMonth(12).atEndOfMonth().toString());
    }
    for (var at = MONTH_END.matcher(folded); at.find() && met != null; ) {
      add(found, text, at.start(), at.end(), YearMonth.from(met).atEndOfMonth().toString());
    }
    for (var at = ONGOING.matcher(folded); at.find(); )
      add(found, text, at.start(), at.end(), "průběžně");
    for (var at = NO_DAY.matcher(folded); at.find(); ) add(found, text, at.start(), at.end(), null);
    found.sort(Comparator.comparingInt(Deadline::start));
    return found;
  }

  private static @Nullable String month(Matcher at) {
    var month = Integer.parseInt(at.group("month"));
    if (month < 1 || month > 12) return null;
    return YearMonth.of(Integer.parseInt(at.group("year")), month).toString();
  }

  private @Nullable Integer yearMet() {
    return met == null ? null : Integer.valueOf(met.getYear());
  }

  private void dated(
      Text text, String folded, DateMention date, boolean bare, List<Deadline> found) {
    var from = Math.max(0, date.start() - 60);
    var before = BEFORE.matcher(folded.substring(from, date.start()));
    var start = before.find() ? from + before.start() : date.start();
    var said = folded.substring(start, date.start());
    if (!bare && !isDeadline(said, date)) return;
    var value = value(date, said);
    var sure = date.day() != null ? 0.9 : 0.85;
    found.add(
        new Deadline(
            start,
            date.end(),
            value == null ? null : text.sub(date.start(), date.end()).found(value, sure)));
  }

  private static boolean isDeadline(String said, DateMention date) {
    if (said.isBlank()) return false;
    if (said.matches(".*\\b(?:od|po)\\s(?:\\p{L}+\\s)?$")) return false;
    var at = said.matches("(?:.*\\s)?(?:v|ve|dne)\\s(?:\\p{L}+\\s)?") && !said.contains("termin");
    return !at || date.day() == null;
  }

  /// A day, or a month; "do konce" makes a month its last day, "do května" leaves the month.
  private @Nullable String value(DateMention date, String said) {
    if (date.day() != null) {
      var early = date.year() == null ? 2 : 0;
      var day = met == null ? date.whole() : date.after(met.minusMonths(early));
      return day == null ? null : day.toString();
    }
    if (met == null && date.year() == null) return null;
    var month =
        met == null
            ? YearMonth.of(Objects.requireNonNull(date.year()), date.month())
            : date.monthAfter(met);
    var end = date.byEnd() || said.matches(".*\\bkonc?e[mc]? (?:mesice )?$");
    return end ? month.atEndOfMonth().toString() : month.toString();
  }

  private static void add(
      List<Deadline> found, Text text, int start, int end, @Nullable String value) {
    if (found.stream().anyMatch(other -> start < other.end() && end > other.start())) return;
    found.add(
        new Deadline(start, end, value == null ? null : text.sub(start, end).found(value, 0.9)));
  }
}
