package org.spoluplan.meetings.invitations;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.invitations.Invitee.Group;

/// What the page of a meeting says about invitations and answers.
///
/// @param daysLate      by how many days invitations sent today come late
/// @param open          whether invitations can still go out
/// @param asks          whether people are asked to answer
/// @param own           the reader's own invitation
/// @param rules         where the quorum is written
record InvitationView(
    Meeting meeting,
    List<AnswerLine> lines,
    Turnout turnout,
    Notice notice,
    int daysLate,
    boolean open,
    boolean asks,
    Optional<Invitation> own,
    String rules) {

  InvitationView {
    lines = List.copyOf(lines);
  }

  boolean someInvited() {
    return lines.stream().anyMatch(line -> line.invitation() != null);
  }

  /// People of a group, each once.
  int people(Group group, boolean onlyNew) {
    return (int)
        lines.stream()
            .filter(line -> line.invitee().group() == group)
            .filter(line -> !onlyNew || line.invitation() == null)
            .map(line -> line.invitee().person())
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }

  /// Whom the button on the page of the meeting reaches: members and guests; substitutes come only
  /// when their member cannot, and hear of it from that member.
  int toInvite() {
    return (int)
        lines.stream()
            .filter(line -> line.invitation() == null)
            .filter(line -> line.invitee().group() != Group.SUBSTITUTES)
            .map(line -> line.invitee().person())
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }

  /// Organisations that have not said whom they send.
  List<String> withoutPerson() {
    return lines.stream()
        .filter(line -> line.invitee().person() == null)
        .map(line -> line.invitee().name())
        .toList();
  }
}
