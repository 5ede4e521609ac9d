package org.spoluplan.meetings.tasks;

import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Page;

/// "Splněno, oznámeno **na jednání 12. 3. 2019**.": one sentence around the day it leans on.
///
/// @param when "na jednání 12. 3. 2019", "12. 3. 2019"; empty when no day is known
/// @param path of that meeting; null when it was between meetings
record FateSentence(String before, String when, @Nullable String path, String after) {

  /// Stands where the day will stand; no text has it.
  private static final String PLACE = "\uE000";

  static FateSentence of(TaskFate fate, Page page) {
    var words = page.t("task.fate" + "." + fate.key(), PLACE).split(PLACE, 2);
    var day = fate.day();
    if (words.length < 2 || day == null) return new FateSentence(words[0], "", null, "");
    var meeting = fate.meeting();
    var said = page.dates().brief(day);
    return new FateSentence(
        words[0],
        meeting == null ? said : page.t("task.fate.at-meeting", said),
        meeting == null ? null : "/jednani/" + meeting.value(),
        words[1]);
  }

  String text() {
    return before + when + after;
  }
}
