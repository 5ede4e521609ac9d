package org.spoluplan.meetings.membership;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.membership.PastMeetings.PastMeeting;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// What the forms about members offer to choose from.
@Component
class MembershipChoices {

  record Offered(
      List<Option> people,
      List<Option> organisations,
      List<Option> members,
      List<Option> bodies,
      List<Option> meetings) {

    /// Whoever posts something that was not offered is told to choose.
    void require(Form form, String name, List<Option> options) {
      var chosen = form.value(name);
      if (chosen.isBlank()) return;
      if (options.stream().noneMatch(option -> option.value().equals(chosen))) {
        form.reject(name, "form.error.choose");
      }
    }
  }

  private final People people;
  private final Organisations organisations;
  private final Memberships memberships;
  private final MemberList lists;
  private final Bodies bodies;
  private final PastMeetings meetings;
  private final Procedures procedures;
  private final Clock clock;

  MembershipChoices(
      People people,
      Organisations organisations,
      Memberships memberships,
      MemberList lists,
      Bodies bodies,
      PastMeetings meetings,
      Procedures procedures,
      Clock clock) {
    this.people = people;
    this.organisations = organisations;
    this.memberships = memberships;
    this.lists = lists;
    this.bodies = bodies;
    this.meetings = meetings;
    this.procedures = procedures;
    this.clock = clock;
  }

  Offered of(Page page, BodySummary body) {
    return new Offered(
        people.list().stream()
            .map(person -> new Option(person.id().value().toString(), person.name().inLists()))
            .toList(),
        organisations.list().stream()
            .map(found -> new Option(found.id().value().toString(), found.name()))
            .toList(),
        voters(body),
        bodies.list(page.access().reach(page.actor(), MembershipAction.MANAGE)).stream()
            .filter(other -> !other.id().equals(body.id()))
            .map(other -> new Option(other.id().value().toString(), other.name()))
            .toList(),
        deciding(page, body));
  }

  /// Meetings of the body, then of the one that appoints its members.
  private List<Option> deciding(Page page, BodySummary body) {
    var today = Today.of(clock);
    var appoints = procedures.rules(body.id(), today).admission().appointedBy();
    var own = meetings.of(body.id(), today).stream().map(met -> option(page, met, ""));
    if (appoints == null || appoints.equals(body.id())) return own.toList();
    var name = " (" + bodies.get(appoints).briefName() + ")";
    var theirs = meetings.of(appoints, today).stream().map(met -> option(page, met, name));
    return Stream.concat(own, theirs).distinct().toList();
  }

  private static Option option(Page page, PastMeeting met, String name) {
    return new Option(met.id().toString(), page.dates().full(met.day()) + name);
  }

  private List<Option> voters(BodySummary body) {
    var voting =
        memberships.all(body.id()).stream()
            .filter(m -> m.votes() && m.endReason() == null)
            .toList();
    return lists.of(voting).stream()
        .map(member -> new Option(member.membership().id().value().toString(), member.name()))
        .toList();
  }
}
