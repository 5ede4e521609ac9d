package org.spoluplan.meetings.planning;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItem.Kind;
import org.spoluplan.meetings.AgendaItem.State;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.AgendaPoints;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Points come onto the agenda, move, change and leave it. Even during a meeting: agendas change.
@Service
@Transactional
class SettingAgenda implements AgendaPoints {

  private final AgendaRegister agendas;
  private final Audit audit;
  private final Clock clock;

  SettingAgenda(AgendaRegister agendas, Audit audit, Clock clock) {
    this.agendas = agendas;
    this.audit = audit;
    this.clock = clock;
  }

  Outcome<AgendaItemId> add(Actor actor, Meeting meeting, ItemDetails details) {
    return put(actor, meeting, details, State.ACCEPTED, PlanningAction.PLAN_MEETING);
  }

  @Override
  public AgendaItemId put(
      Actor actor,
      MeetingId meeting,
      String title,
      @Nullable String description,
      PersonId proposedBy) {
    var details = ItemDetails.titled(title).describedAs(description);
    var id = agendas.add(meeting, Kind.TOPIC, State.ACCEPTED, details, proposedBy);
    audit.done(actor, PlanningAction.PLAN_MEETING, new Thing("agenda-item", id.value()));
    return id;
  }

  /// A member's proposal waits for whoever plans the meeting.
  ///
  /// @param deadline the last day for proposals by the rules of procedure
  Outcome<AgendaItemId> propose(
      Actor actor, Meeting meeting, ItemDetails details, LocalDate deadline) {
    if (!takesProposals(meeting, deadline)) {
      return Outcome.refused(MeetingRefusal.PROPOSALS_CLOSED);
    }
    return put(actor, meeting, details, State.PROPOSED, PlanningAction.PROPOSE_ITEM);
  }

  /// @param deadline the last day for proposals by the rules of procedure
  boolean takesProposals(Meeting meeting, LocalDate deadline) {
    return meeting.status().isAhead() && !today().isAfter(deadline);
  }

  Outcome<AgendaItemId> change(Actor actor, AgendaItem item, ItemDetails details, int version) {
    if (!agendas.update(item.id(), details, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return recorded(actor, item.id(), PlanningAction.PLAN_MEETING);
  }

  void move(Actor actor, AgendaItem item, int step) {
    agendas.move(item, step);
    recorded(actor, item.id(), PlanningAction.PLAN_MEETING);
  }

  /// @param version of the proposal that the reader saw
  Outcome<AgendaItemId> accept(Actor actor, AgendaItem item, int version) {
    return decided(actor, item, agendas.accept(item, version));
  }

  /// @param version of the proposal that the reader saw
  Outcome<AgendaItemId> decline(Actor actor, AgendaItem item, String because, int version) {
    return decided(actor, item, agendas.decline(item, because, version));
  }

  private Outcome<AgendaItemId> decided(Actor actor, AgendaItem item, boolean asSeen) {
    if (!asSeen) return Outcome.refused(MeetingRefusal.PROPOSAL_CHANGED);
    return recorded(actor, item.id(), PlanningAction.PLAN_MEETING);
  }

  /// A point under which something was voted, concluded or given out stays.
  Outcome<AgendaItemId> remove(Actor actor, AgendaItem item) {
    if (agendas.hasRecords(item.id())) return Outcome.refused(MeetingRefusal.ITEM_HAS_RECORDS);
    agendas.delete(item.id());
    return recorded(actor, item.id(), PlanningAction.PLAN_MEETING);
  }

  private Outcome<AgendaItemId> put(
      Actor actor, Meeting meeting, ItemDetails details, State state, PlanningAction action) {
    if (meeting.status() == MeetingStatus.CANCELLED) {
      return Outcome.refused(MeetingRefusal.NO_LONGER_AHEAD);
    }
    var id = agendas.add(meeting.id(), Kind.TOPIC, state, details, actor.person());
    return recorded(actor, id, action);
  }

  private Outcome<AgendaItemId> recorded(Actor actor, AgendaItemId id, PlanningAction action) {
    audit.done(actor, action, new Thing("agenda-item", id.value()));
    return Outcome.done(id);
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
