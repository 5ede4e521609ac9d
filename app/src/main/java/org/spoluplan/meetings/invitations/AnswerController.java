package org.spoluplan.meetings.invitations;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Secret;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where people answer.
///
/// A link in a letter opens the page with that answer ready, and one press of its button records
/// it. Opening the page records nothing, with or without a script: mail filters of offices open
/// every link of every letter before it is delivered, all three of them, and the thorough ones run
/// the scripts of the page too. An answer nobody gave would excuse somebody who is coming, or
/// promise a quorum that will not be there. Whoever wants no page at all uses the buttons of the
/// mail program, which the calendar entry in the letter brings.
@Controller
class AnswerController {

  private final Access access;
  private final Meetings meetings;
  private final Invitations invitations;
  private final Answering answering;
  private final AnswerPages pages;

  AnswerController(
      Access access,
      Meetings meetings,
      Invitations invitations,
      Answering answering,
      AnswerPages pages) {
    this.access = access;
    this.meetings = meetings;
    this.invitations = invitations;
    this.answering = answering;
    this.pages = pages;
  }

  @GetMapping("/pozvanka/{secret}")
  @PublicPage(because = "the secret in the address is the key; answering takes no account")
  Reply show(
      @PathVariable String secret,
      @RequestParam(name = "odpoved", required = false) @Nullable String word,
      Page page) {
    var invitation = invitations.get(new Secret(secret));
    return pages.page(page, path(secret), invitation, null, AnswerWord.parse(word));
  }

  @PostMapping("/pozvanka/{secret}")
  @PublicPage(because = "the secret in the address is the key; answering takes no account")
  Reply answer(@PathVariable String secret, Page page, Form form) {
    var invitation = invitations.get(new Secret(secret));
    return answer(page, form, invitation, path(secret), path(secret));
  }

  /// For somebody signed in, or for somebody who telephoned.
  @GetMapping("/jednani/{id}/odpovedi/{person}")
  Reply showOf(@PathVariable MeetingId id, @PathVariable PersonId person, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), InvitationAction.ANSWER, new AnswerOf(meeting, person));
    return pages.page(page, path(meeting, person), invitation(id, person), null, null);
  }

  @PostMapping("/jednani/{id}/odpovedi/{person}")
  Reply answerOf(@PathVariable MeetingId id, @PathVariable PersonId person, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), InvitationAction.ANSWER, new AnswerOf(meeting, person));
    return answer(page, form, invitation(id, person), path(meeting, person), meeting.path());
  }

  private Reply answer(Page page, Form form, Invitation invitation, String path, String back) {
    var answer = form.choice("answer", Answer.class);
    var note = form.optionalText("note", 500);
    if (!form.valid()) return pages.page(page, path, invitation, form, null).asInvalid();
    return answering
        .answer(page.actor(), invitation, answer, note)
        .either(
            _ -> Redirect.to(back).saying(page.t("invitation.recorded")),
            refusal ->
                pages
                    .page(page.refusing(refusal), path, invitation, form, answer)
                    .refused(refusal));
  }

  private Invitation invitation(MeetingId meeting, PersonId person) {
    return invitations
        .find(meeting, person)
        .orElseThrow(() -> new NotFound("invitation", person.value()));
  }

  private static String path(String secret) {
    return "/pozvanka/" + secret;
  }

  private static String path(Meeting meeting, PersonId person) {
    return meeting.path() + "/odpovedi/" + person.value();
  }
}
