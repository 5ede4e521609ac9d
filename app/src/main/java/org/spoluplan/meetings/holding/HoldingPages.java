package org.spoluplan.meetings.holding;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.ItemPanel;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Component;

/// Puts together what is shown of the course of a meeting.
@Component
class HoldingPages {

  private final Courses courses;
  private final Agendas agendas;
  private final List<ItemPanel> itemPanels;
  private final Clock clock;

  HoldingPages(Courses courses, Agendas agendas, List<ItemPanel> itemPanels, Clock clock) {
    this.courses = courses;
    this.agendas = agendas;
    this.itemPanels = itemPanels;
    this.clock = clock;
  }

  CourseView view(Page page, Meeting meeting) {
    var course = courses.get(meeting.id());
    var seesAll = page.may(MeetingAction.SEE_CONFIDENTIAL, meeting);
    var items =
        agendas.agenda(meeting.id()).stream()
            .filter(item -> seesAll || !item.confidential())
            .toList();
    var inProgress = courses.itemInProgress(meeting.id());
    return new CourseView(
        meeting,
        course,
        items,
        inProgress,
        parts(page, meeting, items, inProgress),
        meeting.day().equals(Today.of(clock)),
        course.afterwards(clock.instant()),
        page.may(HoldingAction.HOLD, meeting));
  }

  private List<Html.Template> parts(
      Page page, Meeting meeting, List<AgendaItem> items, Optional<AgendaItemId> inProgress) {
    return items.stream()
        .filter(item -> inProgress.filter(item.id()::equals).isPresent())
        .flatMap(item -> itemPanels.stream().map(one -> one.panel(item, meeting, page)))
        .flatMap(Optional::stream)
        .toList();
  }

  CourseView view(LiveLook look) {
    return look.once(CourseView.class, () -> view(look.page(), look.meeting()));
  }

  /// Asks again for the time of the beginning or of the end.
  Html times(Page page, Meeting meeting, Form form) {
    var view = view(page, meeting);
    return Html.of((out, i) -> JtetimesGenerated.render(out, i, page, view, form));
  }

  /// @param newer what somebody else wrote down in the meantime
  Html note(Page page, Meeting meeting, AgendaItem item, Form form, @Nullable AgendaItem newer) {
    var view = view(page, meeting);
    return Html.of(
        (out, i) ->
            JtenoteGenerated.render(out, i, page, view, item, form, Optional.ofNullable(newer)));
  }

  static Form form(AgendaItem item) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("said", item.discussion());
    known.put("version", item.version());
    return Form.filled(known);
  }

  /// The field of the time, filled in with what was planned or noted before.
  static Form times(CourseView view) {
    var known = new HashMap<String, @Nullable Object>();
    var closed = view.course().closed();
    if (view.afterwards()) {
      known.put("cas", view.runs() ? view.meeting().to() : view.meeting().from());
      if (closed != null) known.put("cas", closed.atZone(Words.ZONE).toLocalTime());
    }
    return Form.filled(known);
  }
}
