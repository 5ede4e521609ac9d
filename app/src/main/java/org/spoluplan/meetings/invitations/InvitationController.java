package org.spoluplan.meetings.invitations;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.invitations.Invitee.Group;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class InvitationController {

  private final Access access;
  private final Meetings meetings;
  private final Inviting inviting;
  private final InvitationViews views;
  private final InvitationLetters writer;
  private final Letters letters;

  InvitationController(
      Access access,
      Meetings meetings,
      Inviting inviting,
      InvitationViews views,
      InvitationLetters writer,
      Letters letters) {
    this.access = access;
    this.meetings = meetings;
    this.inviting = inviting;
    this.views = views;
    this.writer = writer;
    this.letters = letters;
  }

  /// Whom to invite, and how the letter reads.
  @GetMapping("/jednani/{id}/pozvanky")
  Reply show(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), InvitationAction.INVITE, meeting);
    var usual = List.of(Code.of(Group.MEMBERS), Code.of(Group.GUESTS));
    return page(page, meeting, Form.filled(Map.of("groups", usual, "again", "no")));
  }

  @PostMapping("/jednani/{id}/pozvanky")
  Reply invite(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), InvitationAction.INVITE, meeting);
    var groups = groups(form);
    if (!form.valid()) return page(page, meeting, form).asInvalid();
    return inviting
        .invite(page.actor(), id, groups, form.has("again", "yes"))
        .either(
            count -> sent(page, meeting, count),
            refusal -> page(page.refusing(refusal), meeting, form).refused(refusal));
  }

  private Redirect sent(Page page, Meeting meeting, int count) {
    var back = Redirect.to(meeting.path());
    return letters.areSentByMail()
        ? back.saying(page.t("invitation.sent", count))
        : back.warning(page.t("invitation.sent.on-paper", count));
  }

  private static Set<Group> groups(Form form) {
    var groups = EnumSet.noneOf(Group.class);
    for (var group : Group.values()) {
      if (form.has("groups", Code.of(group))) groups.add(group);
    }
    if (groups.isEmpty()) form.reject("groups", "invitation.error.nobody");
    return groups;
  }

  private Html page(Page page, Meeting meeting, Form form) {
    var view = views.of(meeting, page.actor());
    var letter = writer.preview(meeting, page.locale(), page.actor().signedInPerson());
    var byMail = letters.areSentByMail();
    return Html.of((out, i) -> JteinviteGenerated.render(out, i, page, form, view, letter, byMail));
  }
}
