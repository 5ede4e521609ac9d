package org.spoluplan.meetings.voting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Names;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.Replies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people see of votes and of the roll.
@Service
@Transactional(readOnly = true)
class Watching implements MeetingVotes {

  /// What is voted on and who is there, read together.
  record Now(VotesView votes, RollView roll) {}

  private final Sittings sittings;
  private final Gatherings gatherings;
  private final VotesOnRecord recorded;
  private final Motions motions;
  private final Roll roll;
  private final Agendas agendas;
  private final Names names;
  private final Replies replies;
  private final Access access;

  Watching(
      Sittings sittings,
      Gatherings gatherings,
      VotesOnRecord recorded,
      Motions motions,
      Roll roll,
      Agendas agendas,
      Names names,
      Replies replies,
      Access access) {
    this.sittings = sittings;
    this.gatherings = gatherings;
    this.recorded = recorded;
    this.motions = motions;
    this.roll = roll;
    this.agendas = agendas;
    this.names = names;
    this.replies = replies;
    this.access = access;
  }

  Now now(LiveLook look) {
    return look.once(
        Now.class,
        () -> {
          var actor = look.page().actor();
          var gathering = gatherings.at(look.meeting().id());
          return new Now(votes(actor, gathering), roll(actor, gathering));
        });
  }

  /// Without the votes about confidential points for those they are not for.
  VotesView votes(Actor actor, MeetingId id) {
    return votes(actor, gatherings.at(id));
  }

  private VotesView votes(Actor actor, Gathering gathering) {
    var sitting = gathering.sitting();
    var hidden =
        access.permits(actor, MeetingAction.SEE_CONFIDENTIAL, sitting)
            ? Set.<AgendaItemId>of()
            : confidential(sitting.id());
    var seen =
        recorded.list(gathering).stream()
            .filter(vote -> !isAbout(hidden, vote.proposal()))
            .toList();
    var recorders = recorders(seen);
    return new VotesView(
        sitting,
        seen.stream().map(vote -> view(actor, sitting, vote, recorders)).toList(),
        access.permits(actor, VotingAction.RUN, sitting));
  }

  RollView roll(Actor actor, MeetingId id) {
    return roll(actor, gatherings.at(id));
  }

  private RollView roll(Actor actor, Gathering gathering) {
    var sitting = gathering.sitting();
    var lines = roll.lines(sitting.id(), gathering.members());
    var rules = gathering.rules();
    return new RollView(
        sitting,
        Presence.of(rules, gathering.electorate(Manner.BY_NAME, rules.unit())),
        lines,
        own(actor, lines),
        Answered.of(lines, replies.to(sitting.id())).size(),
        access.permits(actor, RollAction.CALL_ROLL, sitting));
  }

  /// What one must be permitted to see this vote.
  Action seeing(MotionId id) {
    var vote = recorded.get(id);
    return isAbout(confidential(vote.motion().meeting()), vote.proposal())
        ? MeetingAction.SEE_CONFIDENTIAL
        : VotingAction.FOLLOW;
  }

  private static boolean isAbout(Set<AgendaItemId> items, Proposal proposal) {
    return proposal.item() != null && items.contains(proposal.item());
  }

  private Set<AgendaItemId> confidential(MeetingId id) {
    return agendas.agenda(id).stream()
        .filter(AgendaItem::confidential)
        .map(AgendaItem::id)
        .collect(Collectors.toSet());
  }

  VoteView vote(Actor actor, MotionId id) {
    var vote = recorded.get(id);
    return view(actor, sittings.of(id), vote, recorders(List.of(vote)));
  }

  @Override
  public List<Vote> of(MeetingId meeting) {
    return recorded.published(meeting);
  }

  @Override
  public List<Excluded> excluded(MotionId motion) {
    return recorded.excluded(motion);
  }

  @Override
  public boolean anyOpen(MeetingId meeting) {
    return motions.anotherIsOpen(meeting);
  }

  private VoteView view(
      Actor actor, Sitting sitting, VoteOnRecord vote, Map<UUID, String> recorders) {
    var person = actor.person();
    return new VoteView(
        vote,
        sitting,
        person == null ? null : seatOf(vote, person),
        recorder(vote, recorders),
        access.permits(actor, VotingAction.RUN, sitting));
  }

  /// What became of the seat of a member who is here is not told to the substitute.
  private static @Nullable Seat seatOf(VoteOnRecord vote, PersonId person) {
    return vote.motion().electorate().of(person).filter(seat -> seat.isOf(person)).orElse(null);
  }

  private Map<UUID, String> recorders(List<VoteOnRecord> votes) {
    return names.ofPeople(
        votes.stream()
            .map(VoteOnRecord::recordedBy)
            .filter(Objects::nonNull)
            .map(PersonId::value)
            .distinct()
            .toList());
  }

  private static String recorder(VoteOnRecord vote, Map<UUID, String> names) {
    var by = vote.recordedBy();
    return by == null ? "" : names.getOrDefault(by.value(), "");
  }

  private static @Nullable RollLine own(Actor actor, List<RollLine> lines) {
    return lines.stream()
        .filter(line -> actor.person() != null && actor.person().equals(line.person()))
        .findFirst()
        .orElse(null);
  }
}
