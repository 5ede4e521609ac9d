package org.spoluplan.meetings.minutes;

import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.MinutesApprovals;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Minutes come onto the agenda of a later meeting to be approved there.
@Service
@Transactional
class PlanningApproval implements MinutesApprovals {

  private final Approvals approvals;
  private final MinutesRegister register;
  private final Meetings meetings;
  private final GoldenThread thread;

  PlanningApproval(
      Approvals approvals, MinutesRegister register, Meetings meetings, GoldenThread thread) {
    this.approvals = approvals;
    this.register = register;
    this.meetings = meetings;
    this.thread = thread;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Approval> at(AgendaItemId item) {
    return approvals
        .at(item)
        .map(
            point -> {
              var whose = meetings.get(point.whose());
              var path = whose.path() + "/zapis";
              return new Approval(whose.id(), whose.day(), path, point.since() != null);
            });
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isPlanned(MeetingId meeting) {
    return approvals.of(meeting).isPresent();
  }

  @Override
  public void plan(Actor actor, AgendaItemId item, MeetingId meeting) {
    approvals.add(item, meeting);
    register
        .latest(meeting)
        .ifPresent(
            minutes ->
                thread.link(
                    actor,
                    new Thing("agenda-item", item.value()),
                    Relation.CAME_FROM,
                    KeepingMinutes.thing(minutes.id())));
  }
}
