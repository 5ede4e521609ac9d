package org.spoluplan.algorithms.czech;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds times of day: "15:00", "10.00 hod.", "od 9,00 hod", "v 15 hodin", "9 - 12 hodin",
/// "13:00 - 15:00", "9:30 11:30". Lengths ("24 hodin denně") are no times.
public final class Times {

  private static final String UNIT = "(?:\\s?(?:hodin[ay]?\\b|hodine?\\b|hod\\b\\.?|h\\b\\.?))";
  private static final String MINUTES = "\\s?[:.,]\\s?([0-5]\\d)(?!\\d)";
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<![\\d.:,])(\\d{1,2})(?:"
              + MINUTES
              + ")?"
              + UNIT
              + "?\\s?(?:-|–|—|do|az)\\s?(?:do\\s)?(?:(?:cca|asi|priblizne|zhruba)\\s)?(\\d{1,2})(?:"
              + MINUTES
              + ")?("
              + UNIT
              + ")?(?![\\d.])");
  private static final Pattern LOST_DASH =
      Pattern.compile("(?<![\\d.:,])(\\d{1,2}):([0-5]\\d)\\s+(\\d{1,2}):([0-5]\\d)(?!\\d)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.:,])(\\d{1,2}):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?:" + UNIT + ")?");
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(?<![\\d.:,])(\\d{1,2})(?:"
              + MINUTES
              + ")?("
              + UNIT
              + ")(?!\\s?(?:denne|tydne|mesicne|rocne|prime|prace|vzdelavani|bezplatn|sluzb))");
  private static final Pattern ALONE = Pattern.compile("\\s*(\\d{1,2})[.,:]([0-5]\\d)(?!\\d)");
  private static final Pattern AT =
      Pattern.compile(
          "(?:\\b(?:v|ve|od|do|kolem|cca|zacatek|konec|cas|zahajeni|ukonceni)|[:,(])\\s?$");
  private static final Pattern AT_DOT =
      Pattern.compile(
          "\\b(?:v|ve|od|do|cas:?|zacatek:?|konec:?|zahajeni:?|ukonceni:?|zahajeno|ukonceno)\\s(?:cca\\s)?(\\d{1,2})[.,]([0-5]\\d)(?!\\d|\\.\\s?\\d|,\\d|\\s?(?:%|kc|tis|mil))");

  private static final Pattern SPELLED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}) hodin[ay]?(?: (?:a )?([0-5]?\\d) minut[ay]?)? (?:do|az) (\\d{1,2}) hodin[ay]?(?: (?:a )?([0-5]?\\d) minut[ay]?)?");

  private static final Pattern WITH_MINUTES =
      Pattern.compile("(?<!\\d)(\\d{1,2}) hodin[ay]? (?:a )?([0-5]?\\d) minut[ay]?\\b");

  private Times() {}

  /// In the order they stand; none lies over another.
  public static List<TimeMention> in(CharSequence text) {
    var folded = Fold.of(text);
    var found = new ArrayList<TimeMention>();
    for (var at = PERIOD.matcher(folded); at.find(); ) {
      var clear =
          at.group(5) != null
              || (at.group(2) != null && at.group(4) != null)
              || ((at.group(2) != null || at.group(4) != null) && isFromTo(folded, at));
      if (clear) add(found, at, time(at, 1), time(at, 3));
    }
    for (var at = LOST_DASH.matcher(folded); at.find(); ) add(found, at, time(at, 1), time(at, 3));
    for (var at = CLOCK.matcher(folded); at.find(); ) add(found, at, time(at, 1), null);
    for (var at = WITH_UNIT.matcher(folded); at.find(); ) {
      if (at.group(2) != null || isSaidAsTime(folded, at.start()))
        add(found, at, time(at, 1), null);
    }
    for (var at = SPELLED.matcher(folded); at.find(); ) spelled(found, at);
    for (var at = WITH_MINUTES.matcher(folded); at.find(); ) {
      if (found.stream().noneMatch(one -> one.start() < at.start() && one.end() >= at.end()))
        minutes(found, at);
    }
    for (var at = AT_DOT.matcher(folded); at.find(); ) add(found, at, time(at, 1), null);
    for (var said : WordTimes.in(folded)) {
      if (found.stream().noneMatch(one -> one.start() < said.end() && said.start() < one.end()))
        found.add(said);
    }
    found.sort(Comparator.comparingInt(TimeMention::start));
    return found;
  }

  /// "od 9 hodin do 10 hodin 40 minut"
  private static void spelled(List<TimeMention> found, Matcher at) {
    var from = time(at, 1);
    var to = time(at, 3);
    found.removeIf(one -> one.start() < at.end() && one.end() > at.start());
    add(found, at, from, to);
  }

  /// "15 hodin 30 minut"
  private static void minutes(List<TimeMention> found, Matcher at) {
    found.removeIf(one -> one.start() < at.end() && one.end() > at.start() && one.to() == null);
    add(found, at, time(at, 1), null);
  }

  /// "od 14 do 15.45"
  private static boolean isFromTo(String text, Matcher at) {
    return text.substring(Math.max(0, at.start() - 3), at.start()).equals("od ")
        && at.group().contains("do");
  }

  /// "15.30" alone, where a label says that it is a time.
  public static Optional<TimeMention> alone(CharSequence text) {
    var at = ALONE.matcher(text);
    if (!at.lookingAt()) return Optional.empty();
    var from = time(at, 1);
    return from == null
        ? Optional.empty()
        : Optional.of(new TimeMention(at.start(1), at.end(), from, null));
  }

  private static boolean isSaidAsTime(String text, int start) {
    return start == 0 || AT.matcher(text.substring(Math.max(0, start - 14), start)).find();
  }

  private static void add(
      List<TimeMention> found, Matcher at, @Nullable LocalTime from, @Nullable LocalTime to) {
    var start = at.start(1);
    if (from == null
        || found.stream().anyMatch(other -> start < other.end() && at.end() > other.start()))
      return;
    if (to != null && !to.isAfter(from)) return;
    found.add(new TimeMention(start, at.end(), from, to));
  }

  private static @Nullable LocalTime time(Matcher at, int group) {
    var hour = Integer.parseInt(at.group(group));
    var minutes = at.group(group + 1);
    if (hour > 23) return null;
    return LocalTime.of(hour, minutes == null ? 0 : Integer.parseInt(minutes));
  }
}
