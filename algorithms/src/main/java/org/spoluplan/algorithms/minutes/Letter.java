package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.PersonNames;

/// The head of an e-mail by which minutes were sent: who wrote it, and on which day.
///
/// @param sender null where the address bears no name
record Letter(@Nullable Found<FoundPerson> sender, @Nullable Found<LocalDate> sent) {

  private static final Pattern FROM = Pattern.compile("^(?:od|from|odesilatel)\\s?:\\s*");
  private static final Pattern SENT =
      Pattern.compile("^(?:odeslano|date|sent|datum|datum odeslani)\\s?:\\s*");
  private static final Pattern ABROAD =
      Pattern.compile(
          "(\\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* (\\d{4})");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int HEAD = 8;

  static Optional<Letter> in(Minutes minutes) {
    var lines = minutes.lines().subList(0, Math.min(HEAD, minutes.lines().size()));
    Found<FoundPerson> sender = null;
    Found<LocalDate> sent = null;
    var isLetter = false;
    for (var line : lines) {
      var from = FROM.matcher(line.whole().folded());
      if (from.find()) {
        isLetter = true;
        sender = person(line.whole().sub(from.end()));
      }
      var at = SENT.matcher(line.whole().folded());
      if (at.find() && isLetter) sent = day(line.whole().sub(at.end()));
    }
    return isLetter ? Optional.of(new Letter(sender, sent)) : Optional.empty();
  }

  private static @Nullable Found<FoundPerson> person(Text text) {
    var name = PersonNames.at(text.strip(" \"'").chars());
    if (name.isEmpty() || name.get().certainty() < 0.6 || name.get().isOneWord()) return null;
    var clean = text.strip(" \"'");
    return clean
        .sub(name.get().start(), name.get().end())
        .found(new FoundPerson(name.get().value(), name.get().titles(), "", ""), 0.8);
  }

  private static @Nullable Found<LocalDate> day(Text text) {
    for (var date : Dates.in(text.chars())) {
      var whole = date.whole();
      if (whole != null) return text.sub(date.start(), date.end()).found(whole, 0.9);
    }
    var abroad = ABROAD.matcher(text.folded());
    if (!abroad.find()) return null;
    var month = MONTHS.indexOf(abroad.group(2)) / 3 + 1;
    var day = Integer.parseInt(abroad.group(1));
    if (day < 1 || day > 28 + (month == 2 ? 0 : 2)) return null;
    return text.sub(abroad.start(), abroad.end())
        .found(LocalDate.of(Integer.parseInt(abroad.group(3)), month, day), 0.85);
  }
}
