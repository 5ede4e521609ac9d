package org.spoluplan.meetings.membership;

import java.time.LocalDate;
import java.util.List;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.membership.MemberList.Member;
import org.springframework.stereotype.Component;

/// Members whose membership may be ended for absence, by the rules of procedure.
@Component
class StayingAway {

  /// @param days the meetings missed without an excuse one after another, newest first
  record Absent(Member member, List<LocalDate> days) {}

  private final Absences absences;
  private final Procedures procedures;

  StayingAway(Absences absences, Procedures procedures) {
    this.absences = absences;
    this.procedures = procedures;
  }

  List<Absent> of(BodyId body, List<Member> members, LocalDate today) {
    var limit = procedures.rules(body, today).absences();
    var running = absences.running(body);
    return members.stream()
        .filter(member -> member.membership().endReason() == null)
        .map(
            member -> new Absent(member, running.getOrDefault(member.membership().id(), List.of())))
        .filter(absent -> absent.days().size() >= limit)
        .toList();
  }
}
