package org.spoluplan.meetings.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.membership.MemberList.Member;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Who could vote on a day, counted as the rules in force on that day count: by people or by
/// organisations.
@Component
class VotersOfADay {

  private final Procedures procedures;

  VotersOfADay(Procedures procedures) {
    this.procedures = procedures;
  }

  String sentence(Page page, BodyId body, LocalDate day, List<Member> members) {
    var byOrganisation = procedures.rules(body, day).organisationsVote();
    var key = byOrganisation ? "membership.lead.organisations" : "membership.lead";
    var held = members.stream().map(Member::membership).toList();
    return page.t(key, page.dates().plain(day), held.size(), votes(held, byOrganisation));
  }

  /// Somebody who speaks for no organisation has a vote of their own.
  static long votes(List<Membership> held, boolean byOrganisation) {
    var voting = held.stream().filter(Membership::votes);
    if (!byOrganisation) return voting.count();
    return voting
        .map(m -> m.organisation() == null ? Objects.requireNonNull(m.person()) : m.organisation())
        .distinct()
        .count();
  }
}
