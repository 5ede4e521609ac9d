package org.spoluplan.meetings.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Reach;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.page.Form;
import org.spoluplan.page.Paging;

/// One page of the list of meetings: those to come, soonest first, then those that were, newest
/// first.
///
/// @param body when only its meetings are listed
record MeetingList(
    Optional<BodySummary> body, List<Meeting> coming, List<Meeting> past, Paging paging) {

  static MeetingList of(
      MeetingRegister meetings, Reach reach, Optional<BodySummary> body, Form form) {
    var only = body.map(BodySummary::id).orElse(null);
    var counts = meetings.counts(reach, only);
    var filter = body.map(BodySummary::id).map(BodyId::value).map(Object::toString).orElse("");
    var paging = Paging.of(form, counts.coming() + counts.past(), Map.of("skupina", filter));
    var begin = paging.offset();
    var end = begin + Paging.SIZE;
    List<Meeting> coming =
        begin < counts.coming() ? meetings.coming(reach, only, begin, Paging.SIZE) : List.of();
    List<Meeting> past =
        end > counts.coming()
            ? meetings.past(
                reach, only, Math.max(0, begin - counts.coming()), Paging.SIZE - coming.size())
            : List.of();
    return new MeetingList(body, coming, past, paging);
  }

  /// On further pages the section of coming meetings is there only when some are.
  boolean showsComing() {
    return paging.here() == 1 || !coming.isEmpty();
  }
}
