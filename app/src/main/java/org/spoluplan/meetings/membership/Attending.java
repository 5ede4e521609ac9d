package org.spoluplan.meetings.membership;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Who was at how many meetings, as far as the reader may know.
@Component
class Attending {

  private final Rolls rolls;

  Attending(Rolls rolls) {
    this.rolls = rolls;
  }

  /// Those memberships are left out of which the reader may not know.
  Map<MembershipId, Participation> of(Page page, BodySummary body, List<Membership> memberships) {
    var known =
        memberships.stream()
            .filter(held -> page.may(MembershipAction.SEE_ATTENDANCE, scope(body, held)))
            .toList();
    if (known.isEmpty()) return Map.of();
    var meetings = rolls.held(body.id());
    var lines = rolls.lines(body.id());
    var found = new HashMap<MembershipId, Participation>();
    for (var held : known) found.put(held.id(), Participation.of(held, meetings, lines));
    return found;
  }

  Participation of(BodySummary body, Membership held) {
    return Participation.of(held, rolls.held(body.id()), rolls.lines(body.id()));
  }

  /// Of the body, and of whoever the membership is about.
  static Scoped scope(BodySummary body, Membership held) {
    var scopes = new HashSet<>(body.scopes());
    var person = held.person();
    if (person != null) scopes.add(person.value());
    return () -> scopes;
  }
}
