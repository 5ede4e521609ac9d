package org.spoluplan.meetings.invitations;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.people.OrganisationId;

/// A membership on the day of the meeting, as far as invitations need it.
///
/// @param person        null where an organisation has not said yet whom it sends
/// @param votes         whether it is a vote
/// @param substituteFor whose place a substitute takes
/// @param name          of the person, or of the organisation when there is none
/// @param represents    the organisation the person speaks for
record Invitee(
    MembershipId membership,
    @Nullable PersonId person,
    @Nullable OrganisationId organisation,
    Function function,
    boolean votes,
    @Nullable MembershipId substituteFor,
    String name,
    @Nullable String represents) {

  enum Group {
    MEMBERS,
    SUBSTITUTES,
    GUESTS
  }

  enum Function {
    CHAIR(Group.MEMBERS),
    VICE_CHAIR(Group.MEMBERS),
    SECRETARY(Group.MEMBERS),
    MEMBER(Group.MEMBERS),
    SUBSTITUTE(Group.SUBSTITUTES),
    GUEST(Group.GUESTS);

    private final Group group;

    Function(Group group) {
      this.group = group;
    }
  }

  Group group() {
    return function.group;
  }
}
