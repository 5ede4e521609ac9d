package org.spoluplan.meetings.invitations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.Replies.Answer;

/// Somebody of a body that meets, with what that person answered.
///
/// @param invitation null until the person is invited
/// @param stale      the answer was given to an earlier plan and does not count
record AnswerLine(Invitee invitee, @Nullable Invitation invitation, boolean stale) {

  /// @param sequence of the meeting as it is planned now
  static List<AnswerLine> of(
      List<Invitee> invitees, Map<PersonId, Invitation> invitations, int sequence) {
    return invitees.stream()
        .map(
            invitee -> {
              var sent = invitee.person() == null ? null : invitations.get(invitee.person());
              return new AnswerLine(invitee, sent, sent != null && sent.isStaleIn(sequence));
            })
        .toList();
  }

  /// The answer that counts.
  @Nullable Answer answer() {
    return invitation == null || stale ? null : invitation.answer();
  }

  boolean isSamePersonAs(AnswerLine other) {
    if (this.equals(other)) return true;
    var person = invitee.person();
    return person != null && person.equals(other.invitee.person());
  }
}
