package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Procedures;
import org.springframework.stereotype.Component;

/// Puts together what pages show about invitations to a meeting.
@Component
class InvitationViews {

  private final Invitees invitees;
  private final Invitations invitations;
  private final Inviting inviting;
  private final Answering answering;
  private final Procedures procedures;
  private final Clock clock;

  InvitationViews(
      Invitees invitees,
      Invitations invitations,
      Inviting inviting,
      Answering answering,
      Procedures procedures,
      Clock clock) {
    this.invitees = invitees;
    this.invitations = invitations;
    this.inviting = inviting;
    this.answering = answering;
    this.procedures = procedures;
    this.clock = clock;
  }

  InvitationView of(Meeting meeting, Actor reader) {
    var sent = invitations.byPerson(meeting.id());
    var lines = AnswerLine.of(invitees.of(meeting), sent, meeting.sequence());
    var rules = procedures.rules(meeting.body().id(), meeting.day());
    var notice = Notice.of(meeting.day(), rules.deadlines());
    return new InvitationView(
        meeting,
        lines,
        Turnout.of(lines, rules.quorum().asked().orElse(null), rules.organisationsVote()),
        notice,
        notice.daysLateOn(Today.of(clock)),
        inviting.isOpen(meeting),
        answering.closed(meeting).isEmpty(),
        Optional.ofNullable(reader.person()).map(sent::get),
        rules.source());
  }
}
