package org.spoluplan.grants.awards;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.AgendaPoints;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.MotionDrafts;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.page.Words;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is recommended goes on the agenda of a committee, with a vote about it.
@Service
@Transactional
class PuttingToCommittee {

  private static final Locale CZECH = Locale.of("cs");

  private final Calls calls;
  private final Scenarios scenarios;
  private final Dividing dividing;
  private final Deciding deciding;
  private final CommitteeItems items;
  private final CommitteeVotes votes;
  private final Bodies bodies;
  private final Meetings meetings;
  private final AgendaPoints agenda;
  private final MotionDrafts motions;
  private final GoldenThread thread;
  private final Words words;
  private final Audit audit;
  private final Clock clock;

  PuttingToCommittee(
      Calls calls,
      Scenarios scenarios,
      Dividing dividing,
      Deciding deciding,
      CommitteeItems items,
      CommitteeVotes votes,
      Bodies bodies,
      Meetings meetings,
      AgendaPoints agenda,
      MotionDrafts motions,
      GoldenThread thread,
      Words words,
      Audit audit,
      Clock clock) {
    this.calls = calls;
    this.scenarios = scenarios;
    this.dividing = dividing;
    this.deciding = deciding;
    this.items = items;
    this.votes = votes;
    this.bodies = bodies;
    this.meetings = meetings;
    this.agenda = agenda;
    this.motions = motions;
    this.thread = thread;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /// Coming meetings of bodies of whoever gives the money, the soonest first.
  @Transactional(readOnly = true)
  List<Meeting> coming(Call call) {
    var today = Today.of(clock);
    return bodies.list().stream()
        .filter(body -> call.programme().funder().equals(body.organisation()))
        .flatMap(body -> meetings.of(body.id()).stream())
        .filter(one -> one.status().isAhead() && !one.day().isBefore(today))
        .distinct()
        .sorted(Comparator.comparing(Meeting::day))
        .toList();
  }

  Outcome<CallId> put(Actor actor, CallId id, MeetingId meeting) {
    var call = calls.lock(id);
    var unready = deciding.unready(call);
    if (unready.isPresent()) return Outcome.refused(unready.get());
    var scenario = scenarios.recommended(id).orElseThrow();
    if (isThereAlready(scenario)) return Outcome.refused(AwardRefusal.AT_COMMITTEE);
    if (coming(call).stream().noneMatch(one -> one.id().equals(meeting))) {
      return Outcome.refused(AwardRefusal.NO_SUCH_MEETING);
    }
    put(actor, call, scenario, meeting);
    audit.done(actor, AwardAction.DIVIDE, id.thing());
    return Outcome.done(id);
  }

  private boolean isThereAlready(Scenario scenario) {
    return votes.of(scenario).stream()
        .anyMatch(one -> one.current() && (one.isPending() || one.isAdopted()));
  }

  private void put(Actor actor, Call call, Scenario scenario, MeetingId meeting) {
    var person = actor.signedInPerson();
    var title = words.messages().of(CZECH, "award.committee.item", call.is().title());
    var description = words.messages().of(CZECH, "award.committee.item.text");
    var item = agenda.put(actor, meeting, title, description, person);
    var motion = motion(actor, call, scenario, meeting, item);
    var departures = scenarios.allDepartures(scenario.id()).size();
    items.add(new CommitteeItem(scenario.id(), departures, meeting, item, motion), person);
    thread.link(actor, scenario.thing(), Relation.CAME_FROM, call.id().thing());
    var point = new Thing("agenda-item", item.value());
    thread.link(actor, point, Relation.ANSWERS, scenario.thing());
  }

  private MotionId motion(
      Actor actor, Call call, Scenario scenario, MeetingId meeting, AgendaItemId item) {
    var recommended = dividing.recommendation(scenario);
    var wording =
        words
            .messages()
            .of(
                CZECH,
                "award.committee.motion",
                call.is().title(),
                Crowns.written(recommended.recommended(), CZECH),
                recommended.lines().stream().filter(one -> one.amount() > 0).count());
    return switch (motions.draft(actor, meeting, item, wording)) {
      case Outcome.Done<MotionId>(var motion) -> motion;
      case Outcome.Refused<MotionId>(var reason) -> throw new IllegalStateException(reason.key());
    };
  }
}
