package org.spoluplan.meetings.voting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Names;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Explanation;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.Procedures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people see of votes and of the roll.
@Service
@Transactional(readOnly = true)
class Watching implements MeetingVotes {

  private final Sittings sittings;
  private final Motions motions;
  private final Roll roll;
  private final Procedures procedures;
  private final Agendas agendas;
  private final Names names;
  private final Access access;

  Watching(
      Sittings sittings,
      Motions motions,
      Roll roll,
      Procedures procedures,
      Agendas agendas,
      Names names,
      Access access) {
    this.sittings = sittings;
    this.motions = motions;
    this.roll = roll;
    this.procedures = procedures;
    this.agendas = agendas;
    this.names = names;
    this.access = access;
  }

  /// Without the votes about confidential points for those they are not for.
  VotesView votes(Actor actor, MeetingId id) {
    var sitting = sittings.get(id);
    var hidden =
        access.permits(actor, MeetingAction.SEE_CONFIDENTIAL, sitting)
            ? Set.<AgendaItemId>of()
            : confidential(id);
    return new VotesView(
        sitting,
        motions.list(id).stream()
            .filter(vote -> !isAbout(hidden, vote.proposal()))
            .map(vote -> view(actor, sitting, vote))
            .toList(),
        access.permits(actor, VotingAction.RUN, sitting));
  }

  RollView roll(Actor actor, MeetingId id) {
    var sitting = sittings.get(id);
    var lines = roll.lines(id);
    return new RollView(
        sitting,
        presence(sitting),
        lines,
        own(actor, lines),
        access.permits(actor, RollAction.CALL_ROLL, sitting));
  }

  /// What one must be permitted to see this vote.
  Action seeing(MotionId id) {
    return isAbout(confidential(sittings.meetingOf(id)), motions.get(id).proposal())
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
    return view(actor, sittings.of(id), motions.get(id));
  }

  @Override
  public List<Vote> of(MeetingId meeting) {
    return motions.list(meeting).stream()
        .filter(vote -> vote.motion().state() != MotionState.WITHDRAWN)
        .map(this::published)
        .toList();
  }

  @Override
  public boolean anyOpen(MeetingId meeting) {
    return motions.anotherIsOpen(meeting);
  }

  private Vote published(VoteOnRecord vote) {
    var result = vote.motion().result();
    return new Vote(
        vote.motion().id(),
        vote.proposal().item(),
        vote.position(),
        vote.proposal().wording(),
        Code.of(vote.motion().manner()),
        result == null ? null : result.decision(),
        result == null ? Explanation.NONE : result.explanation(),
        name(vote.recordedBy()),
        "/hlasovani/" + vote.motion().id().value());
  }

  VotingRules rulesOf(Sitting sitting) {
    return VotingRules.of(procedures.rules(sitting.body(), sitting.heldOn()));
  }

  private Presence presence(Sitting sitting) {
    var inForce = rulesOf(sitting);
    var now = roll.now(sitting.id(), Manner.BY_NAME, inForce.unit());
    return Presence.of(inForce, new Electorate(now.seats(), now.presiding()));
  }

  private VoteView view(Actor actor, Sitting sitting, VoteOnRecord vote) {
    var person = actor.person();
    return new VoteView(
        vote,
        sitting,
        person == null ? null : vote.motion().electorate().of(person).orElse(null),
        name(vote.recordedBy()),
        access.permits(actor, VotingAction.RUN, sitting));
  }

  private String name(@Nullable PersonId person) {
    if (person == null) return "";
    return names.ofPeople(List.of(person.value())).getOrDefault(person.value(), "");
  }

  private static @Nullable RollLine own(Actor actor, List<RollLine> lines) {
    return lines.stream()
        .filter(line -> actor.person() != null && actor.person().equals(line.person()))
        .findFirst()
        .orElse(null);
  }
}
