package org.spoluplan.meetings.membership;

import java.util.List;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
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
      List<Option> meetings) {}

  private final People people;
  private final Organisations organisations;
  private final Memberships memberships;
  private final MemberList lists;
  private final Bodies bodies;
  private final PastMeetings meetings;

  MembershipChoices(
      People people,
      Organisations organisations,
      Memberships memberships,
      MemberList lists,
      Bodies bodies,
      PastMeetings meetings) {
    this.people = people;
    this.organisations = organisations;
    this.memberships = memberships;
    this.lists = lists;
    this.bodies = bodies;
    this.meetings = meetings;
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
        meetings.of(body.id()).stream()
            .map(met -> new Option(met.id().toString(), page.dates().full(met.day())))
            .toList());
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
