package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All checks of minutes before they are published. What is wrong stays as it was written; people
/// decide.
final class MinutesWarnings {

  private MinutesWarnings() {}

  /// @param text of the minutes as it stands now, in markup
  /// @return in the order of the text; what stands nowhere in it comes last
  static List<MinutesWarning> of(MinutesDraft meeting, String text) {
    var even = text.replace('\u00a0', ' ');
    var warnings = new ArrayList<MinutesWarning>();
    warnings.addAll(WeekdayCheck.of(even, meeting.occasion().day()));
    warnings.addAll(NextMeetingCheck.of(even, meeting));
    warnings.addAll(ItemCheck.of(even, meeting.items()));
    warnings.addAll(VerifierCheck.of(meeting));
    warnings.addAll(ConclusionCheck.of(even));
    warnings.addAll(IcoCheck.of(even));
    warnings.addAll(PersonalDataCheck.of(even));
    warnings.addAll(SheetCheck.of(even, meeting.annexes()));
    warnings.sort(Comparator.comparingInt(w -> w.at() < 0 ? Integer.MAX_VALUE : w.at()));
    return List.copyOf(warnings);
  }
}
