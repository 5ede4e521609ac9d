package org.spoluplan.meetings.conclusions;

import java.util.stream.Collectors;
import org.spoluplan.access.Access;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a body has been concluding over the years.
@Controller
class PastConclusionController {

  private final Access access;
  private final Bodies bodies;
  private final PastConclusions past;

  PastConclusionController(Access access, Bodies bodies, PastConclusions past) {
    this.access = access;
    this.bodies = bodies;
    this.past = past;
  }

  @GetMapping("/skupiny/{id}/zavery")
  Reply show(@PathVariable BodyId id, Page page, Form form) {
    var body = bodies.get(id);
    access.require(page.actor(), ConclusionAction.VIEW, body);
    var view = past.view(page, body, form);
    return Html.of((out, i) -> JtehistoryGenerated.render(out, i, page, view));
  }

  @GetMapping("/skupiny/{id}/zavery.csv")
  ResponseEntity<byte[]> takeAway(@PathVariable BodyId id, Page page, Form form) {
    var body = bodies.get(id);
    access.require(page.actor(), ConclusionAction.VIEW, body);
    return csv(page, past.view(page, body, form)).as("zavery.csv");
  }

  private static Csv csv(Page page, HistoryView view) {
    var csv =
        new Csv()
            .row(
                page.t("conclusion.history.day"),
                page.t("conclusion.item"),
                page.t("conclusion.kind.label"),
                page.t("conclusion.wording"),
                page.t("conclusion.reason"),
                page.t("conclusion.topic"),
                page.t("conclusion.history.led-to"),
                page.t("conclusion.history.address"));
    for (var one : view.list()) {
      csv.row(
          one.meeting().day(),
          one.title(),
          page.t("conclusion.kind", one.conclusion().kind()),
          one.conclusion().wording(),
          one.conclusion().reason(),
          HistoryView.name(view.topicOf(one), page),
          one.tasks().stream()
              .map(task -> task.wording() + " (" + page.t("task.state", task.state()) + ")")
              .collect(Collectors.joining("\n")),
          one.conclusion().path());
    }
    return csv;
  }
}
