package org.spoluplan.meetings.membership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.page.Form;
import org.springframework.stereotype.Component;

/// What the rules of procedure ask of a new member. Who admits against them says why in the note;
/// the first members, before the body ever met, nobody could decide about.
@Component
class JoiningRules {

  private final Procedures procedures;
  private final PastMeetings meetings;

  JoiningRules(Procedures procedures, PastMeetings meetings) {
    this.procedures = procedures;
    this.meetings = meetings;
  }

  void check(Form form, BodyId body, MembershipDetails details) {
    if (!details.votes() || details.note() != null) return;
    if (!meetings.metBefore(body, details.from())) return;
    var rules = procedures.rules(body, details.from()).admission();
    if (rules.byVote()) {
      checkVote(form, body, details.admittedAt());
    } else if (rules.appointedBy() != null) {
      checkAppointment(form, rules.appointedBy(), details.admittedAt());
    }
    if (details.person() == null) return;
    var sat = meetings.satAsGuest(body, details.person(), details.from());
    if (sat < rules.guestMeetingsFirst()) {
      form.reject("note", "membership.error.guest-first", rules.guestMeetingsFirst(), sat);
    }
  }

  /// A meeting alone admits nobody: something must have been carried there.
  private void checkVote(Form form, BodyId body, @Nullable UUID meeting) {
    if (meeting == null) {
      form.reject("admittedAt", "membership.error.vote-first");
    } else if (!meetings.isOf(body, meeting) || !meetings.adoptedAnything(meeting)) {
      form.reject("admittedAt", "membership.error.nothing-adopted");
    }
  }

  private void checkAppointment(Form form, BodyId appoints, @Nullable UUID meeting) {
    if (meeting == null || !meetings.isOf(appoints, meeting)) {
      form.reject("admittedAt", "membership.error.appointment-first");
    }
  }
}
