package org.spoluplan.algorithms.minutes;

import java.util.List;

/// Drafts that differ in a part.
final class Drafts {

  private Drafts() {}

  static MinutesDraft withWarnings(MinutesDraft draft, List<MinutesWarning> warnings) {
    return new MinutesDraft(
        draft.body(),
        draft.group(),
        draft.meetingNumber(),
        draft.date(),
        draft.dateTo(),
        draft.timeFrom(),
        draft.timeTo(),
        draft.place(),
        draft.chair(),
        draft.minuteTakers(),
        draft.verifiers(),
        draft.attendees(),
        draft.excused(),
        draft.absent(),
        draft.guests(),
        draft.agenda(),
        draft.votes(),
        draft.conclusions(),
        draft.reported(),
        draft.tasks(),
        draft.nextMeeting(),
        draft.writtenOn(),
        draft.organizations(),
        draft.projects(),
        draft.localities(),
        draft.annexes(),
        warnings);
  }
}
