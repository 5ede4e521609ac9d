package org.spoluplan.meetings.holding;

import java.util.List;
import java.util.Optional;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.LivePage;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.page.Html;

/// How far a meeting got, as one reader sees it.
///
/// @param items      the points this reader may see
/// @param parts      what other parts of the house say of the point in progress
/// @param afterwards whether the day is over, so that times must be typed
/// @param today      whether the day has come
record CourseView(
    Meeting meeting,
    Course course,
    List<AgendaItem> items,
    Optional<AgendaItemId> inProgress,
    List<Html.Template> parts,
    boolean today,
    boolean afterwards,
    boolean holds) {

  boolean runs() {
    return course.status() == MeetingStatus.RUNNING;
  }

  boolean isOver() {
    return course.status() == MeetingStatus.HELD;
  }

  boolean mayOpen() {
    return holds && course.status().isAhead() && (today || afterwards);
  }

  boolean isInProgress(AgendaItem item) {
    return inProgress.filter(item.id()::equals).isPresent();
  }

  Optional<AgendaItem> next() {
    for (int i = 0; i + 1 < items.size(); i++) {
      if (isInProgress(items.get(i))) return Optional.of(items.get(i + 1));
    }
    return Optional.empty();
  }

  String livePath() {
    return LivePage.path(meeting.id());
  }

  static String path(AgendaItem item) {
    return "/program/" + item.id().value();
  }
}
