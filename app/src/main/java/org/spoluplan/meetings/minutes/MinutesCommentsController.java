package org.spoluplan.meetings.minutes;

import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What members say to minutes, and what those who write them answer.
@Controller
@RequestMapping("/jednani/{id}/zapis")
class MinutesCommentsController {

  private final Access access;
  private final Meetings meetings;
  private final MinutesRegister register;
  private final Commenting commenting;
  private final MinutesPages pages;

  MinutesCommentsController(
      Access access,
      Meetings meetings,
      MinutesRegister register,
      Commenting commenting,
      MinutesPages pages) {
    this.access = access;
    this.meetings = meetings;
    this.register = register;
    this.commenting = commenting;
    this.pages = pages;
  }

  @PostMapping("/pripominky")
  Reply comment(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.COMMENT, meeting);
    var quote = form.optionalText("quote", 1000);
    var text = form.text("comment", 4000);
    if (!form.valid()) return pages.whole(page, meeting, form).asInvalid();
    return commenting
        .comment(page.actor(), register.getLatest(id).id(), quote, text)
        .either(
            _ -> MinutesController.toMinutes(meeting).saying(page.t("minutes.commented")),
            refusal -> pages.whole(page.refusing(refusal), meeting, form).refused(refusal));
  }

  @PostMapping("/souhlas")
  Reply assent(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.COMMENT, meeting);
    return commenting
        .assent(page.actor(), register.getLatest(id).id())
        .either(
            _ -> MinutesController.toMinutes(meeting).saying(page.t("minutes.assented")),
            refusal -> pages.whole(page.refusing(refusal), meeting).refused(refusal));
  }

  @PostMapping("/pripominky/{comment}")
  Reply answer(@PathVariable MeetingId id, @PathVariable UUID comment, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var answer = form.text("answer", 4000);
    if (!form.valid()) return pages.whole(page, meeting, form).asInvalid();
    commenting.answer(page.actor(), register.getLatest(id).id(), comment, answer);
    return MinutesController.toMinutes(meeting).saying(page.t("minutes.answered"));
  }
}
