package org.spoluplan.meetings.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.membership.Membership.Function;
import org.spoluplan.meetings.membership.Membership.Triad;
import org.spoluplan.meetings.membership.MembershipChoices.Offered;
import org.spoluplan.page.Form;

/// What is filled in when somebody becomes a member.
record MembershipDetails(
    @Nullable UUID person,
    @Nullable UUID organisation,
    Function function,
    @Nullable Triad triad,
    boolean votes,
    @Nullable UUID substituteFor,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable UUID admittedAt,
    @Nullable UUID transferredFrom,
    @Nullable String note) {

  static MembershipDetails read(Form form, Offered offered) {
    offered.require(form, "person", offered.people());
    offered.require(form, "organisation", offered.organisations());
    offered.require(form, "substituteFor", offered.members());
    offered.require(form, "admittedAt", offered.meetings());
    var person = form.optionalId("person");
    var organisation = form.optionalId("organisation");
    if (person == null && organisation == null) form.reject("person", "membership.error.nobody");
    var function = form.choice("function", Function.class);
    var substituteFor = form.optionalId("substituteFor");
    if (function == Function.SUBSTITUTE && substituteFor == null) {
      form.reject("substituteFor", "membership.error.substitute-for-whom");
    }
    var from = form.date("from");
    var to = form.optionalDate("to");
    if (to != null && to.isBefore(from)) form.reject("to", "form.error.period");
    return new MembershipDetails(
        person,
        organisation,
        function,
        form.optionalChoice("triad", Triad.class),
        form.checked("votes") && function.mayVote(),
        function == Function.SUBSTITUTE ? substituteFor : null,
        from,
        to,
        form.optionalId("admittedAt"),
        null,
        form.optionalText("note", 500));
  }
}
