package org.spoluplan.meetings.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.access.Reach;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.PublishedMinutes;
import org.spoluplan.page.Form;
import org.spoluplan.page.Paging;

/// One page of the list of meetings: those to come, soonest first, then those that were, newest
/// first.
///
/// @param body      when only its meetings are listed
/// @param published meetings whose minutes anybody may read
record MeetingList(
    Optional<BodySummary> body,
    List<Meeting> coming,
    List<Meeting> past,
    Set<MeetingId> published,
    Paging paging) {

  static MeetingList of(
      MeetingRegister meetings,
      PublishedMinutes minutes,
      Reach reach,
      Optional<BodySummary> body,
      Form form) {
    var only = body.map(BodySummary::id).orElse(null);
    var counts = meetings.counts(reach, only);
    var filter = body.map(BodySummary::id).map(BodyId::value).map(Object::toString).orElse("");
    var paging = Paging.of(form, counts.coming() + counts.past(), Map.of("skupina", filter));
    var begin = paging.offset();
    var end = begin + Paging.SIZE;
    List<Meeting> coming =
        begin < counts.coming() ? meetings.ahead(reach, only, begin, Paging.SIZE) : List.of();
    List<Meeting> past =
        end > counts.coming()
            ? meetings.past(
                reach, only, Math.max(0, begin - counts.coming()), Paging.SIZE - coming.size())
            : List.of();
    var shown = Stream.concat(coming.stream(), past.stream()).map(Meeting::id).toList();
    return new MeetingList(body, coming, past, minutes.of(shown), paging);
  }

  /// On further pages the section of coming meetings is there only when some are.
  boolean showsComing() {
    return paging.here() == 1 || !coming.isEmpty();
  }
}
