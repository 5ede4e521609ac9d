package org.spoluplan.meetings.holding;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.LivePage;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The meeting turns from point to point, and what was said is written down.
@Controller
class NoteController {

  /// As long as the column.
  private static final int LONGEST = 20_000;

  private final Access access;
  private final Meetings meetings;
  private final Agendas agendas;
  private final Holding holding;
  private final HoldingPages pages;
  private final LivePage live;

  NoteController(
      Access access,
      Meetings meetings,
      Agendas agendas,
      Holding holding,
      HoldingPages pages,
      LivePage live) {
    this.access = access;
    this.meetings = meetings;
    this.agendas = agendas;
    this.holding = holding;
    this.pages = pages;
    this.live = live;
  }

  @PostMapping("/program/{id}/projednat")
  Reply turnTo(@PathVariable AgendaItemId id, Page page) {
    var item = agendas.get(id);
    access.require(page.actor(), HoldingAction.HOLD, meetings.get(item.meeting()));
    return turned(page, item);
  }

  @GetMapping("/program/{id}/zaznam")
  Reply noteForm(@PathVariable AgendaItemId id, Page page) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), HoldingAction.HOLD, meeting);
    return pages.note(page, meeting, item, HoldingPages.form(item), null);
  }

  /// Writes down what was said; `dal` turns to another point at once.
  @PostMapping("/program/{id}/zaznam")
  Reply note(@PathVariable AgendaItemId id, Page page, Form form) {
    var item = agendas.get(id);
    var meeting = meetings.get(item.meeting());
    access.require(page.actor(), HoldingAction.HOLD, meeting);
    var said = form.optionalText("said", LONGEST);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    var next = form.optionalId("dal");
    if (!form.valid()) return pages.note(page, meeting, item, form, null).asInvalid();
    return holding
        .writeDown(page.actor(), item, said, version)
        .either(
            _ ->
                next == null
                    ? Redirect.to(LivePage.path(meeting.id())).saying(page.t("holding.said.noted"))
                    : turned(page, agendas.get(new AgendaItemId(next))),
            refusal -> refused(page, meeting, item, form, refusal));
  }

  private Reply turned(Page page, AgendaItem item) {
    access.require(page.actor(), HoldingAction.HOLD, meetings.get(item.meeting()));
    return holding
        .turnTo(page.actor(), item)
        .either(
            _ -> Redirect.to(LivePage.path(item.meeting()) + "#program"),
            refusal -> live.show(page.refusing(refusal), item.meeting()).refused(refusal));
  }

  /// What was typed stays, over the version that is there now.
  private Html refused(Page page, Meeting meeting, AgendaItem item, Form form, Refusal refusal) {
    var newest = agendas.get(item.id());
    var again = form.with("version", newest.version());
    return pages.note(page.refusing(refusal), meeting, newest, again, newest).refused(refusal);
  }
}
