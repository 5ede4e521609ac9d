package org.spoluplan.meetings.tasks;

import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Due.Precision;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.springframework.stereotype.Component;

/// Tasks as they are given out.
@Component
class TasksPart implements LivePart {

  private final TaskPages pages;
  private final TaskChoices choices;

  TasksPart(TaskPages pages, TaskChoices choices) {
    this.pages = pages;
    this.choices = choices;
  }

  @Override
  public String name() {
    return "ukoly";
  }

  @Override
  public int position() {
    return 60;
  }

  @Override
  public Optional<Html.Template> now(LiveLook look) {
    var page = look.page();
    if (!page.may(TaskAction.VIEW, look.meeting())) return Optional.empty();
    var view = pages.meetingTasks(page, look.meeting());
    return Optional.of((out, i) -> JtelivelistGenerated.render(out, i, page, view));
  }

  /// The point in progress is what the task will come from.
  @Override
  public Optional<Html.Template> form(LiveLook look, Optional<AgendaItem> inProgress) {
    var page = look.page();
    if (!page.may(TaskAction.ASSIGN, look.meeting())) return Optional.empty();
    var known = new HashMap<String, @Nullable Object>();
    known.put("zpet", "zive");
    known.put("precision", Precision.DAY);
    inProgress.ifPresent(item -> known.put("bod", item.id().value()));
    var form = Form.filled(known);
    var place = NewTask.at(look.meeting(), inProgress.map(AgendaItem::title));
    var offered = choices.owners(form);
    return Optional.of((out, i) -> JteliveformGenerated.render(out, i, page, place, form, offered));
  }
}
