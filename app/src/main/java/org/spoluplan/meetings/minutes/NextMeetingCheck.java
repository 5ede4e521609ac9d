package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Minutes of 2017 once announced the next meeting for 2016.
final class NextMeetingCheck {

  private static final int NEAR = 120;

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:příští|další) (?:jednání|zasedání|setkání|schůz)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NextMeetingCheck() {}

  static List<MinutesWarning> of(String text, MinutesDraft meeting) {
    var held = meeting.occasion().day();
    var warnings = new ArrayList<MinutesWarning>();
    var announced = ANNOUNCED.matcher(text);
    while (announced.find()) {
      var near = text.substring(announced.end(), Math.min(text.length(), announced.end() + NEAR));
      for (var found : DatesInText.in(near).stream().limit(1).toList()) {
        var next = found.in(held.getYear());
        if (found.year() == null || next == null || next.isAfter(held)) continue;
        warnings.add(
            MinutesWarning.quoting(
                MinutesWarning.Kind.NEXT_MEETING,
                found.quote(),
                announced.end() + found.at(),
                Wording.DATES.brief(next),
                Wording.DATES.brief(held)));
      }
    }
    return warnings;
  }
}
