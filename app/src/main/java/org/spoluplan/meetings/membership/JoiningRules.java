package org.spoluplan.meetings.membership;

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
    var decided = details.admittedAt() != null;
    if (!decided && rules.byVote()) form.reject("admittedAt", "membership.error.vote-first");
    if (!decided && !rules.byVote() && rules.appointedBy() != null) {
      form.reject("admittedAt", "membership.error.appointment-first");
    }
    if (details.person() == null) return;
    var sat = meetings.satAsGuest(body, details.person(), details.from());
    if (sat < rules.guestMeetingsFirst()) {
      form.reject("note", "membership.error.guest-first", rules.guestMeetingsFirst(), sat);
    }
  }
}
