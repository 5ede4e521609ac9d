package org.spoluplan.grants.awards;

import java.util.List;
import java.util.Optional;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Conclusions;
import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.meetings.MeetingVotes.Excluded;
import org.spoluplan.meetings.MeetingVotes.Vote;
import org.spoluplan.meetings.Meetings;
import org.springframework.stereotype.Component;

/// What committees did with a scenario that was put on their agendas.
@Component
class CommitteeVotes {

  private final CommitteeItems items;
  private final Scenarios scenarios;
  private final Meetings meetings;
  private final MeetingVotes votes;
  private final Conclusions conclusions;

  CommitteeVotes(
      CommitteeItems items,
      Scenarios scenarios,
      Meetings meetings,
      MeetingVotes votes,
      Conclusions conclusions) {
    this.items = items;
    this.scenarios = scenarios;
    this.meetings = meetings;
    this.votes = votes;
    this.conclusions = conclusions;
  }

  /// @param vote        empty when it was withdrawn
  /// @param excluded    who does not vote because of a conflict of interest
  /// @param conclusions that the meeting made of the point, but for confidential ones
  /// @param current     it is about the amounts that are recommended now
  record Discussed(
      CommitteeItem item,
      Meeting meeting,
      Optional<Vote> vote,
      List<Excluded> excluded,
      List<Conclusion> conclusions,
      boolean current) {

    Discussed {
      excluded = List.copyOf(excluded);
      conclusions = List.copyOf(conclusions);
    }

    /// How the vote ended; empty while it did not.
    Optional<Decision> decision() {
      return vote.flatMap(it -> Optional.ofNullable(it.decision()));
    }

    boolean isAdopted() {
      return decision().filter(Decision::adopted).isPresent();
    }

    /// Somebody is still going to vote on it.
    boolean isPending() {
      return vote.isPresent()
          && decision().isEmpty()
          && meeting.status() != MeetingStatus.CANCELLED;
    }
  }

  /// What was put there last comes first.
  List<Discussed> of(Scenario scenario) {
    var departures = scenarios.allDepartures(scenario.id()).size();
    return items.of(scenario.id()).stream().map(one -> discussed(one, departures)).toList();
  }

  private Discussed discussed(CommitteeItem item, int departures) {
    var vote =
        votes.of(item.meeting()).stream().filter(one -> one.id().equals(item.motion())).findFirst();
    var said =
        conclusions.of(item.meeting()).stream()
            .filter(one -> item.item().equals(one.item()) && !one.confidential())
            .toList();
    return new Discussed(
        item,
        meetings.get(item.meeting()),
        vote,
        votes.excluded(item.motion()),
        said,
        item.departures() == departures);
  }

  /// Whether a committee adopted exactly the amounts that are recommended now.
  boolean isAdopted(Scenario scenario) {
    return of(scenario).stream().anyMatch(one -> one.current() && one.isAdopted());
  }
}
