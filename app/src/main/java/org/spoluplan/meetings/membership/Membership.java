package org.spoluplan.meetings.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.people.OrganisationId;

/// One person, for one organisation, in one body, in one function, for one period. Minutes name
/// organisations without a person and persons without an organisation; one of both is there.
///
/// @param votes           whether this membership is a vote
/// @param substituteFor   whose place a substitute takes when that member is absent
/// @param admittedAt      the meeting that decided the admission
/// @param transferredFrom the membership in another body that this one continues
record Membership(
    MembershipId id,
    BodyId body,
    @Nullable PersonId person,
    @Nullable OrganisationId organisation,
    Function function,
    @Nullable Triad triad,
    boolean votes,
    @Nullable MembershipId substituteFor,
    DateRange validity,
    @Nullable MeetingId admittedAt,
    @Nullable MeetingId endedAt,
    @Nullable EndReason endReason,
    @Nullable MembershipId transferredFrom,
    @Nullable String note,
    int version) {

  enum Function {
    CHAIR(Role.CHAIR, true),
    VICE_CHAIR(Role.VICE_CHAIR, true),
    SECRETARY(Role.SECRETARY, true),
    MEMBER(Role.MEMBER, true),
    SUBSTITUTE(Role.SUBSTITUTE, false),
    GUEST(Role.GUEST, false);

    private final Role role;
    private final boolean mayVote;

    Function(Role role, boolean mayVote) {
      this.role = role;
      this.mayVote = mayVote;
    }

    /// What the holder is to everything of the body.
    Role role() {
      return role;
    }

    /// A secretary often has no vote; a substitute votes with the member's.
    boolean mayVote() {
      return mayVote;
    }
  }

  /// Whom a member speaks for: community planning wants all three at the table.
  enum Triad {
    COMMISSIONER,
    PROVIDER,
    CLIENT
  }

  enum EndReason {
    RESIGNED,
    TRANSFERRED,
    ABSENCE,
    TERM_ENDED,
    REPLACED,
    OTHER
  }

  boolean isOver(LocalDate today) {
    return validity.to() != null && validity.to().isBefore(today);
  }

  String path() {
    return "/clenstvi/" + id.value();
  }
}
