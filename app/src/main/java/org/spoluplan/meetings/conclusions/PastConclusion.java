package org.spoluplan.meetings.conclusions;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Task;

/// A conclusion with the meeting where it fell and with what came of it.
///
/// @param item   the title of the point it belongs to; old minutes often do not say
/// @param agenda titles of all points of that meeting
/// @param tasks  that came from it, as far as the reader may see them
record PastConclusion(
    Conclusion conclusion,
    Meeting meeting,
    @Nullable String item,
    List<String> agenda,
    List<Task> tasks) {

  PastConclusion {
    agenda = List.copyOf(agenda);
    tasks = List.copyOf(tasks);
  }

  int year() {
    return meeting.day().getYear();
  }

  String title() {
    return Objects.requireNonNullElse(item, "");
  }

  /// All its words.
  String text() {
    return String.join(
        " ", title(), conclusion.wording(), Objects.requireNonNullElse(conclusion.reason(), ""));
  }

  String thread() {
    return "/nit/conclusion/" + conclusion.id().value();
  }
}
